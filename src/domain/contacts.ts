// What a contact is, for the budget (DOMAIN E, "Etiquette budget"): the call, an attempt, a question of status, an answer.

import type { Touch, TouchFields } from "./touches.ts";

type Contact = Pick<TouchFields, "channel" | "direction" | "isSolicited" | "kind" | "result" | "aboutId">;

/** The result of a ring that nobody answered, and no message was left. */
export const noAnswer = "no_answer";

export function isByPhone({ channel }: Pick<Contact, "channel">): boolean {
  return channel === "call" || channel === "voicemail";
}

/** An unasked contact of ours; answers, scheduling and what they asked for are none. */
export function isUnsolicited({ direction, isSolicited }: Pick<Contact, "direction" | "isSolicited">): boolean {
  return direction === "out" && !isSolicited;
}

/** It rang and no message was left (G1). */
export function isAttempt(contact: Omit<Contact, "aboutId">): boolean {
  return isUnsolicited(contact) && contact.channel === "call" && contact.result === noAnswer;
}

/** Spoken, or a voicemail left (R42). */
export function isCompletedCall(contact: Omit<Contact, "aboutId">): boolean {
  return isUnsolicited(contact) && isByPhone(contact) && !isAttempt(contact);
}

/** A check-in or the call: what asks how things stand (G2). Other calls, to one's recruiter or recommenders, do not. */
export function isStatusAsk(touch: Pick<Touch, "direction" | "isSolicited" | "kind" | "isTheCall">): boolean {
  return isUnsolicited(touch) && (touch.kind === "check_in" || touch.isTheCall);
}

/** What counts against the budget: unasked, and neither an attempt, nor promised material, nor a word to a recommender. */
export function countsAsTouch(contact: Contact): boolean {
  return isUnsolicited(contact) && !isAttempt(contact) && !isOwed(contact);
}

/** A promise that is on record, for the first time, or a word to a recommender of this process. */
export function isOwed({ kind, aboutId }: Pick<Contact, "kind" | "aboutId">): boolean {
  return aboutId !== null && (kind === "promise" || isToRecommender(kind));
}

/** What goes to somebody who speaks for the candidate is no touch of the employer (DOMAIN E, "messages to own recommenders"). */
export function isToRecommender(kind: string | null | undefined): boolean {
  return kind != null && toRecommenders.includes(kind);
}

const toRecommenders: readonly string[] = [
  "recommendation_request",
  "recommender_reminder",
  "recommender_thanks",
  "recommender_outcome",
];

/** The kind that a contact is of, where it was not said: any unasked call is the call, any invitation the invitation. */
export function impliedKind(contact: Omit<Contact, "aboutId">): string | null {
  if (contact.kind !== null || !isUnsolicited(contact)) return contact.kind;
  if (isByPhone(contact)) return "follow_up_call";
  return contact.channel === "linkedin_invite" ? "linkedin_invite" : null;
}
