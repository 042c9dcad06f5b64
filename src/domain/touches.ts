import { z } from "zod";
import { DocumentId, InterviewId, OpportunityId, PersonId, SkipId, TouchId } from "./ids.ts";
import { stamps } from "./record.ts";
import { isLegible, Line } from "./text.ts";
import { Instant } from "./time.ts";

export const Channel = z.enum([
  "email",
  "letter",
  "call",
  "voicemail",
  "linkedin_invite",
  "text",
  "whatsapp",
  "visit",
  "in_person",
]);
export type Channel = z.infer<typeof Channel>;

/** A rule that stood in the way, and why it was passed. */
export const Passed = z.object({ rule: Line, reason: Line });

/** One contact, in or out. The ledger is append-only: a correction is a touch of its own beside the entry (I9). */
export const TouchFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId.nullable(),
  personId: PersonId,
  at: Instant,
  channel: Channel,
  /** The kind of follow-up it was, where it was one. */
  kind: Line.nullable(),
  direction: z.enum(["out", "in"]),
  /** They asked for it, or it answers them: not counted as a contact of ours. */
  isSolicited: z.boolean(),
  result: Line.nullable(),
  note: Line,
  documentId: DocumentId.nullable(),
  /** The promise, recommender or résumé version it was about, where the kind has several rows for one person. */
  aboutId: z.string().max(64).nullable(),
  /** The stops that were passed, each with the reason that was typed. */
  passed: z.array(Passed).max(20),
  /** The touch that this one corrects. */
  correctionOf: TouchId.nullable(),
  /** What the correction does: takes back within ten seconds, or adds words. */
  correction: z.enum(["taken_back", "remark"]).nullable(),
});
export type TouchFields = z.infer<typeof TouchFields>;

export const Touch = TouchFields.extend({
  id: TouchId,
  loggedAt: Instant,
  /** It uses the one follow-up call of its process (R42); the journal holds no second one. */
  isTheCall: z.boolean(),
});
export type Touch = z.infer<typeof Touch>;

/** How long "I sent it" can be taken back (DOMAIN H). */
export const takeBackMs = 10_000;

/**
 * The ledger as it stands: entries that were taken back, and the corrections themselves, left out. A ring that turned out to
 * have been the call stands as the call that it was.
 */
export function standingTouches(touches: readonly Touch[]): readonly Touch[] {
  const takenBack = new Set(
    touches.filter((each) => each.correction === "taken_back").map((each) => each.correctionOf),
  );
  const answered = touches.filter(({ isTheCall, correctionOf }) => isTheCall && correctionOf !== null);
  return touches
    .filter((touch) => touch.correctionOf === null && !takenBack.has(touch.id))
    .map((touch) => {
      const call = answered.find(({ correctionOf }) => correctionOf === touch.id);
      return call === undefined ? touch : { ...touch, result: call.result, isTheCall: true };
    });
}

/** A follow-up closed undone, with its reason (R7). */
export const SkipFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId.nullable(),
  personId: PersonId.nullable(),
  kind: Line,
  aboutId: z.string().max(64).nullable(),
  reason: Line.refine(isLegible, "a reason is needed"),
});
export type SkipFields = z.infer<typeof SkipFields>;
export const Skip = SkipFields.extend({ id: SkipId, ...stamps });
export type Skip = z.infer<typeof Skip>;
