import { z } from "zod";
import { Sha256 } from "./files.ts";
import { OpportunityId, PersonId, RecommenderId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line } from "./text.ts";
import { Instant } from "./time.ts";

/** DOMAIN D2: speak first, then ask, then send (R39). */
export const RecommenderState = z.enum([
  "candidate",
  "contacted",
  "agreed",
  "declined",
  "policy_limited",
  "briefed",
  "received",
  "consented",
  "forwarded",
  "thanked",
]);
export type RecommenderState = z.infer<typeof RecommenderState>;

/** Somebody who could speak for the candidate in one process. */
export const RecommenderFields = z.object({
  opportunityId: OpportunityId,
  personId: PersonId,
  /** How and when they worked together. */
  relation: Line,
  /** Works at the employer that is applied to (R37). */
  isInsider: z.boolean(),
  /** Takes part in the decision, and so cannot be asked (I13). */
  isInLoop: z.boolean(),
  /** What their rules allow, in a line: "dates of employment only". */
  limits: Line,
  state: RecommenderState,
  /** Spoken to, before anything is written (R39). */
  contactedAt: Instant.nullable(),
  /** When they said yes, or no. */
  answeredAt: Instant.nullable(),
  /** When the written brief went out. */
  askedAt: Instant.nullable(),
  remindedAt: Instant.nullable(),
  receivedAt: Instant.nullable(),
  /** When they agreed that their letter is handed on. */
  consentedAt: Instant.nullable(),
  forwardedAt: Instant.nullable(),
  thankedAt: Instant.nullable(),
  /** When they were told how it ended. */
  toldAt: Instant.nullable(),
  /** The search is not known where they work, or where the candidate does: the request says so. */
  isInConfidence: z.boolean(),
});
export type RecommenderFields = z.infer<typeof RecommenderFields>;

export const Recommender = RecommenderFields.extend({
  /** Their letter, as it was received: its name, and its bytes where they are here. */
  file: Line,
  sha256: Sha256.nullable(),
  id: RecommenderId,
  ...stamps,
});
export type Recommender = z.infer<typeof Recommender>;

export const blankRecommender = {
  relation: "",
  limits: "",
  isInsider: false,
  isInLoop: false,
  state: "candidate",
  contactedAt: null,
  answeredAt: null,
  askedAt: null,
  remindedAt: null,
  receivedAt: null,
  consentedAt: null,
  forwardedAt: null,
  thankedAt: null,
  toldAt: null,
  file: "",
  sha256: null,
  isInConfidence: false,
} as const;

const dates = [
  "contactedAt",
  "answeredAt",
  "askedAt",
  "remindedAt",
  "receivedAt",
  "consentedAt",
  "forwardedAt",
  "thankedAt",
] as const;

type Steps = Pick<Recommender, "state" | (typeof dates)[number]>;

/** The dates that a state stands on: who has agreed was spoken to. A letter may come without the written brief. */
const standsOn: Readonly<Record<RecommenderState, readonly (typeof dates)[number][]>> = {
  candidate: [],
  contacted: ["contactedAt"],
  agreed: ["contactedAt", "answeredAt"],
  declined: ["contactedAt", "answeredAt"],
  policy_limited: ["contactedAt", "answeredAt"],
  briefed: ["contactedAt", "answeredAt", "askedAt"],
  received: ["contactedAt", "answeredAt", "receivedAt"],
  consented: ["contactedAt", "answeredAt", "receivedAt", "consentedAt"],
  forwarded: ["contactedAt", "answeredAt", "receivedAt", "consentedAt", "forwardedAt"],
  thanked: ["contactedAt", "answeredAt", "receivedAt", "thankedAt"],
};

/** What may have happened on the way to a state, and is kept where it did. */
const mayKeep: Readonly<Partial<Record<RecommenderState, readonly (typeof dates)[number][]>>> = {
  declined: ["askedAt", "remindedAt", "thankedAt"],
  policy_limited: ["askedAt", "remindedAt", "thankedAt"],
  briefed: ["remindedAt"],
  received: ["askedAt", "remindedAt"],
  consented: ["askedAt", "remindedAt", "thankedAt"],
  forwarded: ["askedAt", "remindedAt", "thankedAt"],
  thanked: ["askedAt", "remindedAt", "consentedAt", "forwardedAt"],
};

/** The step that was reached, with the dates that it stands on; what was to come after it has not happened. */
export function atState(one: Steps, state: RecommenderState, now: string): Steps {
  const kept = mayKeep[state] ?? [];
  const dateOf = (key: (typeof dates)[number]) =>
    standsOn[state].includes(key) ? (one[key] ?? now) : kept.includes(key) ? one[key] : null;
  const reached = Object.fromEntries(dates.map((key) => [key, dateOf(key)]));
  return { ...one, ...reached, state };
}

/** They said that they would rather not, or may not. */
export function isUnable({ state }: Pick<Recommender, "state">): boolean {
  return state === "declined" || state === "policy_limited";
}

/** Whoever decides is not asked (I13); and what was not received, or may not be handed on, was not (I6). */
export function withoutContradiction<One extends Steps & Pick<Recommender, "isInLoop">>(one: One): One {
  if (one.isInLoop) return { ...one, state: isUnable(one) ? one.state : "candidate", askedAt: null, forwardedAt: null };
  return one.receivedAt === null || one.consentedAt === null ? { ...one, forwardedAt: null } : one;
}
