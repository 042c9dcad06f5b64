import { z } from "zod";
import { InterviewId, OpportunityId, OwnFollowUpId, PersonId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line } from "./text.ts";
import { Instant } from "./time.ts";

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
  dueAt: Instant.nullable(),
  doneAt: Instant.nullable(),
});
export const OwnFollowUp = OwnFollowUpFields.extend({ id: OwnFollowUpId, ...stamps });
export type OwnFollowUp = z.infer<typeof OwnFollowUp>;

export const blankOwnFollowUp = {
  interviewId: null,
  personId: null,
  purpose: "keep_the_bridge",
  dueAt: null,
  doneAt: null,
} as const;
