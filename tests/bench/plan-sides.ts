import type { Client } from "#contract/contract";
import { openTestJournal } from "../support/open-test-journal.ts";
import type { Sides } from "./measure.ts";

const processes = 200;

/** Two hundred open processes with ten rows each, in several zones. */
export async function todaySides(): Promise<Sides> {
  const { api, core, ids } = await openMany();
  return {
    ours: () => api.followUps.today({}),
    anchor: () => api.opportunities.open({ id: ids[0] ?? "" }),
    close: core.close,
  };
}

/** What Today costs after one contact was logged, beside what it costs when nothing was. */
export async function afterTouchSides(): Promise<Sides> {
  const { api, core, ids } = await openMany();
  const people = await Promise.all(
    ids.map(async (id) => (await api.opportunities.open({ id })).dossier.people[0]?.id ?? ""),
  );
  const log = (sample: number) => {
    const at = sample % ids.length;
    const contact = {
      opportunityId: ids[at] ?? "",
      personId: people[at] ?? "",
      channel: "email",
      direction: "in",
    } as const;
    return api.touches.log(contact);
  };
  await api.followUps.today({});
  return {
    before: log,
    ours: () => api.followUps.today({}),
    anchor: () => api.followUps.today({}),
    close: core.close,
  };
}

async function openMany() {
  const journal = await openTestJournal({ now: () => new Date("2026-03-02T09:00:00Z") });
  const ids: string[] = [];
  for (let n = 0; n < processes; n++) ids.push(await fillProcess(journal.api, n));
  return { ...journal, ids };
}

const zones = ["Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns"];

/** Three thank-yous, a note, two promises, an invitation, a call, a check-in and a request. */
async function fillProcess(api: Client, n: number): Promise<string> {
  const decisionOn = n % 2 === 0 ? "2026-03-10" : null;
  const decisionPrecision = decisionOn === null ? "unknown" : "day";
  const given = { companyLegal: `Mill ${n}`, role: "Lead", decisionOn, decisionPrecision } as const;
  const { id: opportunityId } = await api.opportunities.create(given);
  const zone = zones[n % zones.length] ?? "UTC";
  const slot = { startsWall: "2026-02-27T09:00", endsWall: "2026-02-27T10:00", zone };
  const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot });
  for (const role of ["hiring_authority", "panel", "peer", "assistant"] as const) {
    const { id: personId } = await api.people.create({ fullName: `${role} ${n}` });
    await api.participations.create({ interviewId, personId, role });
    if (role === "panel" || role === "peer")
      await api.promises.create({ opportunityId, interviewId, personId, text: "the checklist" });
    if (role === "assistant") await api.recommenders.create({ opportunityId, personId });
  }
  return opportunityId;
}
