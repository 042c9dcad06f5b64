// Which calendar file a scenario means: it names no row, so every one that the contract gives for its person and round is
// looked at, likeliest first, and the first that begins when it should is the one.

import { startLines } from "./check-ics.ts";
import type { ExpectedDocument } from "./format.ts";
import type { Loaded } from "./load.ts";
import { show } from "./match.ts";

export interface ExportedIcs {
  readonly bytes: Uint8Array;
  /** The round of the interview that it is of; null: it is of something else. */
  readonly round: number | null;
}

export async function exportIcs(loaded: Loaded, expected: ExpectedDocument): Promise<ExportedIcs> {
  const { dtstart_any_of } = expected.constraints;
  let first: ExportedIcs | null = null;
  for (const { round, run } of await attemptsFor(loaded, expected)) {
    const saved = loaded.savedFiles.length;
    await run();
    const bytes = loaded.savedFiles[saved]?.bytes;
    if (bytes === undefined) continue;
    first ??= { bytes, round };
    const starts = startLines(Buffer.from(bytes).toString());
    if (dtstart_any_of === undefined || dtstart_any_of.some((one) => starts.includes(one))) return { bytes, round };
  }
  return first ?? { bytes: new Uint8Array(), round: null };
}

interface Attempt {
  readonly round: number | null;
  readonly run: () => Promise<unknown>;
}

/** A row of its person, where one is named; else an interview, of the round named or the newest first. */
async function attemptsFor(
  { api, opportunityId, interviewIds, personIds }: Loaded,
  { to, round, note = "", must_contain }: ExpectedDocument,
): Promise<readonly Attempt[]> {
  const other = (run: () => Promise<unknown>): Attempt => ({ round: null, run });
  const interviews = [...interviewIds]
    .filter(([one]) => round === undefined || one === round)
    .toReversed()
    .map(([one, id]) => ({ round: one, run: () => api.calendar.exportInterview({ id }) }));
  const { plan } = await api.opportunities.open({ id: opportunityId });
  const isMeant = (kind: string) => note.replace(/[\s-]/g, "_").includes(kind);
  const rows = plan
    .filter(
      (row) => (to === null || row.personId === personIds.get(to)) && (round === undefined || row.round === round),
    )
    .toSorted((a, b) => Number(isMeant(b.kind)) - Number(isMeant(a.kind)))
    .map((row) => other(() => api.calendar.exportFollowUp({ opportunityId, followUpId: row.id })));
  const whole = other(() => api.calendar.exportPlan({ opportunityId }));
  const single = to === null ? [...interviews, ...rows] : [...rows, ...interviews];
  const isWhole =
    /whole plan/i.test(note) || must_contain.filter((match) => show(match).includes("BEGIN:VEVENT")).length > 1;
  const cancelled = other(() => api.calendar.exportCancelled({ opportunityId }));
  return isWhole ? [whole, ...single, cancelled] : [...single, whole, cancelled];
}
