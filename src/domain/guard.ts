// The pest guard: what stands in the way of a contact. Facts only; the words are chosen where they are shown.

import { type Dossier, goesViaRecruiter, latestPart } from "./dossier.ts";
import { standingAnswer } from "./follow-ups/answers.ts";
import type { FollowUp } from "./follow-ups/follow-up.ts";
import { runningName } from "./names.ts";
import { compareInstants } from "./time.ts";
import type { TouchFields } from "./touches.ts";

export interface Stop {
  readonly verdict: "refuse" | "hold" | "warn";
  readonly rule: string;
  readonly person?: string;
  readonly until?: string;
  readonly what?: string;
}

type Contact = Pick<TouchFields, "personId" | "interviewId" | "kind" | "direction" | "isSolicited" | "channel" | "at">;

const thanks = ["thank_you", "hospitality_note"];

/** What stands in the way of this contact, given the plan at the moment of the contact. Answers are never counted. */
export function stopsForContact(dossier: Dossier, plan: readonly FollowUp[], contact: Contact): readonly Stop[] {
  if (contact.direction === "in" || contact.isSolicited) return [];
  return [...permissionStops(dossier, contact), ...rowStops(plan, contact)];
}

/** I3, I4: no contact, one thank-you, or through the recruiter. */
export function permissionStops(
  dossier: Dossier,
  { personId, kind }: Pick<Contact, "personId" | "kind">,
): readonly Stop[] {
  const met = latestPart(dossier, personId);
  if (met === null) return [];
  const person = runningName(met.person);
  const isThanks = thanks.includes(kind ?? "");
  const answer = standingAnswer(dossier, met);
  if (answer.permission === "no_contact") return [{ verdict: "refuse", rule: "E0n", person }];
  if (answer.permission === "denied_followup" && (!isThanks || !answer.isThankYouWelcome))
    return [{ verdict: "refuse", rule: "E0d", person }];
  // A thank-you is handed to the recruiter to pass on; anything else would be direct.
  if (goesViaRecruiter(dossier, { part: answer }) && !isThanks) return [{ verdict: "refuse", rule: "E0r", person }];
  return [];
}

/** I2 and the window of the row that the contact belongs to: done, closed, not yet open, or past. */
function rowStops(plan: readonly FollowUp[], contact: Contact): readonly Stop[] {
  const row = plan.find(
    ({ kind, personId, interviewId }) =>
      kind === contact.kind && personId === contact.personId && interviewId === contact.interviewId,
  );
  if (row === undefined) return [];
  const person = row.personName;
  if (row.state === "done_on_time" || row.state === "done_late") return [{ verdict: "refuse", rule: "I2", person }];
  if (row.state === "blocked" || row.state === "superseded" || row.state === "cancelled")
    return [{ verdict: "refuse", rule: row.rule, person }];
  if (row.expiresAt !== null && compareInstants(contact.at, row.expiresAt) > 0)
    return [{ verdict: "refuse", rule: row.rule, person, until: row.expiresAt }];
  if (row.opensAt !== null && compareInstants(contact.at, row.opensAt) < 0)
    return [{ verdict: "warn", rule: row.rule, person, until: row.opensAt }];
  return [];
}

export { giftIn } from "./gifts.ts";
