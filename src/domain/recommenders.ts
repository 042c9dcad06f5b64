import { z } from "zod";
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
} as const;

/** The step that was reached, with what it says of the earlier ones: who has agreed was asked, who has sent has written. */
export function atState(
  { askedAt, receivedAt, forwardedAt, hasConsent }: Recommender,
  state: RecommenderState,
  now: string,
): Pick<Recommender, "state" | "askedAt" | "receivedAt" | "forwardedAt" | "hasConsent"> {
  const isPast = (...steps: readonly RecommenderState[]) => steps.includes(state);
  return {
    state,
    askedAt: state === "candidate" ? askedAt : (askedAt ?? now),
    receivedAt: isPast("received", "consented", "forwarded", "thanked") ? (receivedAt ?? now) : receivedAt,
    hasConsent: hasConsent || isPast("consented", "forwarded", "thanked"),
    forwardedAt: isPast("forwarded", "thanked") ? (forwardedAt ?? now) : forwardedAt,
  };
}
