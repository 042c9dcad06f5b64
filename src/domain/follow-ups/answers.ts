// What a person answered when asked whether they may be written to, over all rounds (E0, R22).

import { type Dossier, everyoneMet, goesViaRecruiter, type Met } from "../dossier.ts";
import type { Participation } from "../people.ts";
import { standingTouches } from "../touches.ts";
import type { Shut } from "./follow-up.ts";

/**
 * Later words replace earlier ones, and not having asked is no answer: a round without one leaves the last answer standing.
 */
export function standingAnswer(dossier: Dossier, { person, part }: Pick<Met, "person" | "part">): Participation {
  const answered = everyoneMet(dossier)
    .filter((met) => met.person.id === person.id && met.part.permission !== "not_asked")
    .toSorted((a, b) => b.interview.round - a.interview.round);
  return answered[0]?.part ?? part;
}

/** How far the door stands open: to anything, through the recruiter, for one thank-you, or not at all (E0). */
export type Door = "open" | "recruiter" | "thanks" | "shut";

export function doorOf(dossier: Dossier, met: Pick<Met, "person" | "part">): Door {
  const answer = standingAnswer(dossier, met);
  if (answer.permission === "no_contact") return "shut";
  if (answer.permission === "denied_followup") return "thanks";
  return goesViaRecruiter(dossier, { part: answer }) ? "recruiter" : "open";
}

export const shutByNo: Shut = {
  closed: "blocked",
  rule: "E0d",
  reason: "They want a thank-you and nothing beyond it.",
};

const shutByWish: Shut = { closed: "blocked", rule: "E0n", reason: "Asked for no letters." };

export function shutByAgency(what: string): Shut {
  return { closed: "blocked", rule: "E0r", reason: `The agency passes everything on: no direct ${what}.` };
}

/** What the door shuts out of everything but thanks; null: it stands open, or leads through the recruiter. */
export function shutByDoor(door: Door): Shut | null {
  return door === "shut" ? shutByWish : door === "thanks" ? shutByNo : null;
}

/** No contact: nothing. No follow-up: one thank-you over all rounds, where it was said to be welcome (I3). */
export function thanksShut(
  { touches }: Dossier,
  { person, interview }: Met,
  { permission, isThankYouWelcome }: Participation,
  thanks: readonly string[],
): Shut | null {
  if (permission === "no_contact") return shutByWish;
  if (permission !== "denied_followup") return null;
  if (!isThankYouWelcome) return { closed: "blocked", rule: "E0d", reason: "Asked for nothing further." };
  const wasThanked = standingTouches(touches).some(
    (touch) =>
      touch.personId === person.id &&
      touch.interviewId !== interview.id &&
      touch.direction === "out" &&
      thanks.includes(touch.kind ?? ""),
  );
  return wasThanked ? { closed: "blocked", rule: "E0d", reason: "The one thank-you they welcomed is sent." } : null;
}

/** Permission that was never asked stops nothing, and is said wherever more than thanks is planned (R24). */
export function askedCautions({ permission }: Pick<Participation, "permission">): readonly string[] {
  return permission === "not_asked" ? ["Permission to follow up was never asked. Ask in the next round."] : [];
}
