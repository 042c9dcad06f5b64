import type { NextStep } from "#domain/recommender-steps";
import type { Suggestion } from "#domain/recommender-suggestions";
import type { Recommender, RecommenderState } from "#domain/recommenders";

export const recommenderWords: Readonly<Record<RecommenderState, string>> = {
  candidate: "Not spoken to yet",
  contacted: "Spoken to",
  agreed: "Agreed to write",
  declined: "Would rather not",
  policy_limited: "May not, by their rules",
  briefed: "Has the brief",
  received: "The letter is here",
  consented: "It may be handed on",
  forwarded: "It was handed on",
  thanked: "Thanked",
};

/** The stops on the road, in their order. */
export const dateWords = {
  contactedAt: "Talk",
  answeredAt: "Answer",
  askedAt: "Brief",
  remindedAt: "Reminder",
  receivedAt: "Letter",
  consentedAt: "Consent",
  forwardedAt: "Handed on",
  thankedAt: "Thanks",
  toldAt: "Outcome told",
} as const satisfies Partial<Record<keyof Recommender, string>>;
export type DateKey = keyof typeof dateWords;

/** What is to be done next, and on which date of the road it ends. */
export const stepWords: Readonly<Record<NextStep["step"], { readonly what: string; readonly ends: DateKey }>> = {
  speak: { what: "Speak with them first: a call, a coffee or a message", ends: "contactedAt" },
  note_answer: { what: "Note what they said", ends: "answeredAt" },
  write_brief: {
    what: "Put it in writing, with the role, its needs and an easy no",
    ends: "askedAt",
  },
  wait: { what: "Their letter is on its way", ends: "receivedAt" },
  remind: { what: "Remind them once, and not again", ends: "remindedAt" },
  ask_consent: { what: "Ask whether you may pass their letter on", ends: "consentedAt" },
  forward: { what: "Pass their letter on, just as it came", ends: "forwardedAt" },
  thank: { what: "Thank them", ends: "thankedAt" },
  tell: { what: "Tell them how it ended, before they hear it elsewhere", ends: "toldAt" },
};

export const insteadWords = {
  linkedin: "a personal recommendation on LinkedIn",
  call: "a short reference call",
} as const;

const reasonWords: Readonly<Record<Suggestion["reason"], string>> = {
  insider: "Works at this employer, and worked with you",
  manager: "Was your manager",
  client: "Was your client",
  peer: "Was your colleague",
  wrote_before: "Wrote for you before",
};

/** "Was your manager, and wrote for you before". */
export function reasonOf({ reason, hasWritten }: Suggestion): string {
  return hasWritten && reason !== "wrote_before"
    ? `${reasonWords[reason]}, and wrote for you before`
    : reasonWords[reason];
}
