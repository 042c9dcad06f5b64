import { z } from "zod";
import { OpportunityId } from "../ids.ts";
import { Instant } from "../time.ts";

/** What a calendar was given: the same UID for the same follow-up or interview, SEQUENCE raised with each change (RFC 5545, 3.8.7.4). */
export const CalendarEntry = z.object({
  uid: z.string(),
  opportunityId: OpportunityId,
  sequence: z.int().nonnegative(),
  /** Of what was exported, in hex: another one means that something changed. */
  fingerprint: z.string(),
  isCancelled: z.boolean(),
  exportedAt: Instant,
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;
