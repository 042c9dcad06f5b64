import { workCalendar } from "../../business-days.ts";
import { type Dossier, recruiterOf } from "../../dossier.ts";
import { heldVersion, isHeld, newestCopy, sentUpdate } from "../../resume-copies.ts";
import { hasNothingFor } from "../../resume-news.ts";
import type { ResumeVersion } from "../../resume-versions.ts";
import { compareInstants, laterOf } from "../../time.ts";
import { addresseeOf } from "../addressee.ts";
import { doorOf, shutByDoor } from "../answers.ts";
import { decisionDay } from "../decision.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { lastRoundHeld, type Round } from "../rounds.ts";
import { before, capOf, onBusinessDay } from "../window.ts";

/** The revamped résumé, where the interview fell into its making (R48 to R50, E5). */
export const resumeUpdate: Kind = {
  id: "resume_update",
  title: "Revamped résumé",
  purpose: "update_document",
  document: "resume_cover_note",
  doneBy: "process",
  drafts: (dossier) => {
    const round = lastRoundHeld(dossier);
    const met = addresseeOf(dossier);
    if (round === null || met === null) return [];
    const common = { personId: met.person.id, interviewId: round.interview.id };
    const sent = sentUpdate(dossier);
    const version = sent?.version ?? newVersion(dossier, round);
    if (version === null || sent?.isWithNote === false) return [];
    const door = doorOf(dossier, met);
    const sendVia = door === "recruiter" ? (recruiterOf(dossier)?.id ?? null) : null;
    const cautions = hasNothingFor(dossier, version, met) ? ["Nothing new in it speaks to what they need."] : [];
    const shut = shutByDoor(door);
    // What went out was ready then, whatever was done to it since.
    const isReady = version.state !== "in_progress" || sent !== null;
    const readyAt = isReady ? (version.finalAt ?? sent?.sentAt ?? null) : null;
    return timed(dossier, round, readyAt, { ...common, aboutId: version.id, sendVia, shut, cautions });
  },
};

/** Whether a new version came too late for this process: its window would open after they decide (DOMAIN H). */
export function isTooLateForResume(dossier: Dossier): boolean {
  const round = lastRoundHeld(dossier);
  const version = round === null ? null : newVersion(dossier, round);
  return round !== null && version?.finalAt != null && windowOf(dossier, round, version.finalAt) === null;
}

/**
 * The newest version that they do not have: made final after the one they were sent, or, where none is known to have been
 * sent, after the round. Without one, the version that is being worked on.
 */
export function newVersion(dossier: Dossier, { end }: Round): ResumeVersion | null {
  const copy = newestCopy(dossier);
  const held = heldVersion(dossier);
  const since = copy === null ? end : (copy.sentAt ?? held?.sentAt ?? held?.finalAt ?? null);
  const others = dossier.resumeVersions.filter(({ id, sha256 }) => !isHeld(dossier, id, sha256));
  const isNew = ({ finalAt, state }: ResumeVersion) =>
    (state === "final" || state === "sent") &&
    finalAt !== null &&
    (since === null || compareInstants(finalAt, since) > 0);
  const final = others
    .filter(isNew)
    .toSorted((a, b) => compareInstants(b.finalAt ?? end, a.finalAt ?? end))
    .at(0);
  return final ?? others.find(({ state }) => state === "in_progress") ?? null;
}

function timed(
  dossier: Dossier,
  round: Round,
  readyAt: string | null,
  common: Pick<Draft, "personId" | "interviewId" | "aboutId" | "sendVia" | "shut" | "cautions">,
): readonly Draft[] {
  if (readyAt === null) {
    const reason = "The new version is not final yet: finish it first.";
    const shut = common.shut ?? ({ closed: "blocked", rule: "R50", reason } as const);
    return [{ ...common, shut, window: null, basis: "article", rule: "R50", reason }];
  }
  const window = windowOf(dossier, round, readyAt);
  const reason = "Two business days after the new version was ready, and before they decide.";
  return window === null ? [] : [endedByAnswer(dossier, { ...common, window, basis: "article", rule: "E5", reason })];
}

function windowOf({ opportunity, settings }: Dossier, { interview, end }: Round, finalAt: string) {
  const days = { zone: interview.zone, calendar: workCalendar(settings) };
  const opens = laterOf(end, finalAt);
  const cap = capOf(decisionDay(opportunity, end, interview.zone), opens, days);
  return before(cap, opens, onBusinessDay(opens, 2, "17:00", days));
}
