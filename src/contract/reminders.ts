import { z } from "zod";
import { FollowUp } from "#domain/follow-ups/follow-up";
import { Opportunity } from "#domain/opportunities";
import { Instant } from "#domain/time";
import { method } from "./method.ts";
import { Nothing } from "./records.ts";

/** A reminder that nobody may have seen: the app was closed, the computer slept, or the host shows none. */
const Missed = z.object({
  row: FollowUp,
  opportunity: Opportunity.pick({ id: true, companyLegal: true, companyShort: true, role: true }),
  /** When it was meant to come. */
  at: Instant,
});

export const reminders = {
  /** What was missed and still asks for something, oldest first. */
  missed: method(Nothing, z.array(Missed)),
  /** The list was looked at. */
  seen: method(Nothing, Nothing),
};
