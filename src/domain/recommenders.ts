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
  state: RecommenderState,
  askedAt: Instant.nullable(),
  receivedAt: Instant.nullable(),
  /** Their letter may be handed on. */
  hasConsent: z.boolean(),
  forwardedAt: Instant.nullable(),
  /** The name of the letter's file, as received. */
  file: Line,
  sha256: Sha256.nullable(),
  /** The search is not known where they work, or where the candidate does: the request says so. */
  isInConfidence: z.boolean(),
});
export type RecommenderFields = z.infer<typeof RecommenderFields>;

export const Recommender = RecommenderFields.extend({ id: RecommenderId, ...stamps });
export type Recommender = z.infer<typeof Recommender>;

export const blankRecommender = {
  relation: "",
  isInsider: false,
  isInLoop: false,
  state: "candidate",
  askedAt: null,
  receivedAt: null,
  hasConsent: false,
  forwardedAt: null,
  file: "",
  sha256: null,
  isInConfidence: false,
} as const;

type Steps = Pick<Recommender, "state" | "askedAt" | "receivedAt" | "hasConsent" | "forwardedAt">;

/** The step that was reached, with what it says of the others: who has agreed was asked, who has yet to write has not. */
export function atState(one: Steps, state: RecommenderState, now: string): Steps {
  const isAt = (...steps: readonly RecommenderState[]) => steps.includes(state);
  const isAgreed = isAt("consented", "forwarded", "thanked");
  return {
    state,
    askedAt: isAt("candidate") ? null : (one.askedAt ?? now),
    receivedAt: isAgreed || isAt("received") ? (one.receivedAt ?? now) : null,
    hasConsent: isAgreed,
    forwardedAt: isAt("forwarded", "thanked") ? one.forwardedAt : null,
  };
}

/** Whoever decides is not asked (I13); and what was not received, or may not be handed on, was not (I6). */
export function withoutContradiction<One extends Steps & Pick<Recommender, "isInLoop">>(one: One): One {
  if (one.isInLoop) return { ...one, state: "candidate", askedAt: null, forwardedAt: null };
  return one.receivedAt === null || !one.hasConsent ? { ...one, forwardedAt: null } : one;
}
