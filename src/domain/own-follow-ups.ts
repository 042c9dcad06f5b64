import { z } from "zod";
import { InterviewId, OpportunityId, OwnFollowUpId, PersonId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line } from "./text.ts";
import { Instant } from "./time.ts";
import { Channel, Passed } from "./touches.ts";

/** What every follow-up is for (R16). */
export const Purpose = z.enum([
  "thank",
  "connect_dots",
  "repair",
  "strengthen",
  "offer_help",
  "update_document",
  "keep_the_bridge",
]);
export type Purpose = z.infer<typeof Purpose>;

/** A follow-up of one's own beside the article's six (R19). It obeys the same guard: no gifts (R6). */
export const OwnFollowUpFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId.nullable(),
  personId: PersonId.nullable(),
  title: Line,
  purpose: Purpose,
  /** How it is to be done; null: it contacts nobody. */
  channel: Channel.nullable(),
  dueAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  /** The stops that were passed when it was planned. */
  passed: z.array(Passed).max(20),
});
export const OwnFollowUp = OwnFollowUpFields.extend({ id: OwnFollowUpId, ...stamps });
export type OwnFollowUp = z.infer<typeof OwnFollowUp>;

export const blankOwnFollowUp = {
  interviewId: null,
  personId: null,
  purpose: "keep_the_bridge",
  channel: null,
  dueAt: null,
  doneAt: null,
  passed: [],
} as const;
