import type { RecommenderState } from "#domain/recommenders";

export const recommenderWords: Readonly<Record<RecommenderState, string>> = {
  candidate: "Not spoken to yet",
  contacted: "Spoken to",
  agreed: "Agreed to write",
  declined: "Would rather not",
  policy_limited: "May not, by their rules",
  briefed: "Knows what matters",
  received: "The letter is here",
  consented: "It may be handed on",
  forwarded: "It was handed on",
  thanked: "Thanked",
};
