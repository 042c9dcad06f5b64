// What a person answered when asked whether they may be written to, over all rounds (E0, R22).

import { type Dossier, everyoneMet, type Met } from "../dossier.ts";
import type { Participation } from "../people.ts";
import { standingTouches } from "../touches.ts";
import type { Draft } from "./follow-up.ts";

/**
 * Later words replace earlier ones, and not having asked is no answer: a round without one leaves the last answer standing.
 */
export function standingAnswer(dossier: Dossier, { person, part }: Pick<Met, "person" | "part">): Participation {
  const answered = everyoneMet(dossier)
    .filter((met) => met.person.id === person.id && met.part.permission !== "not_asked")
    .toSorted((a, b) => b.interview.round - a.interview.round);
  return answered[0]?.part ?? part;
}

/** No contact: nothing. No follow-up: one thank-you over all rounds, where it was said to be welcome (I3). */
export function blockedBy(
  { touches }: Dossier,
  { person, interview }: Met,
  { permission, isThankYouWelcome }: Participation,
  thanks: readonly string[],
): Pick<Draft, "window" | "closed" | "basis" | "rule" | "reason"> | null {
  const closed = { window: null, closed: "blocked", basis: "default" } as const;
  if (permission === "no_contact") return { ...closed, rule: "E0n", reason: "Asked for no letters." };
  if (permission !== "denied_followup") return null;
  if (!isThankYouWelcome) return { ...closed, rule: "E0d", reason: "Asked for nothing further." };
  const wasThanked = standingTouches(touches).some(
    (touch) =>
      touch.personId === person.id &&
      touch.interviewId !== interview.id &&
      touch.direction === "out" &&
      thanks.includes(touch.kind ?? ""),
  );
  return wasThanked ? { ...closed, rule: "E0d", reason: "The one thank-you they welcomed is sent." } : null;
}
