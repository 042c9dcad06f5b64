import type { Dossier } from "../dossier.ts";
import { recruiterOf } from "../dossier.ts";
import type { OpportunityStatus } from "../opportunities.ts";
import { addHours } from "../time.ts";
import { addresseeOf } from "./addressee.ts";
import { doorOf, shutByDoor } from "./answers.ts";
import type { Draft } from "./follow-up.ts";
import { outcomeOf } from "./outcome.ts";

type Timing = Pick<Draft, "window" | "rule" | "reason" | "countsFrom" | "closing">;

/** The row that an answer brings: to whom the questions went, or through the agency to its recruiter. */
export function afterOutcome(
  dossier: Dossier,
  statuses: readonly OpportunityStatus[],
  timing: (outcomeAt: string, zone: string) => Timing,
): readonly Draft[] {
  const outcome = outcomeOf(dossier);
  const met = addresseeOf(dossier);
  const latest = dossier.interviews.at(-1);
  if (outcome === null || met === null || latest === undefined || !statuses.includes(outcome.status)) return [];
  const door = doorOf(dossier, met);
  const recruiter = door === "recruiter" ? recruiterOf(dossier) : null;
  const common = { personId: recruiter?.id ?? met.person.id, interviewId: latest.id };
  return [{ ...common, basis: "default", shut: shutByDoor(door), ...timing(outcome.at, latest.zone) }];
}

/** Acceptance, decline and withdrawal: within 24 hours of deciding, and owed until done (E12). */
export function withinADay(dossier: Dossier, status: OpportunityStatus, reason: string): readonly Draft[] {
  return afterOutcome(dossier, [status], (at) => ({
    window: { opens: at, due: addHours(at, 24), expires: null },
    rule: "E12",
    reason,
  }));
}
