import { z } from "zod";
import { OpportunityId } from "#domain/ids";
import { method } from "./method.ts";
import { Ref } from "./records.ts";

const OfProcess = z.object({ opportunityId: OpportunityId });

/** Null: nothing was written, since the person cancelled the dialog or there is nothing to hand over. */
const WrittenFile = z.object({ path: z.string() }).nullable();

/** As .ics files. What a calendar has is replaced by what is exported anew, which bears the same UID and a higher SEQUENCE. */
export const calendar = {
  /** A row that was exported and is closed since is taken out of the calendar instead. */
  exportFollowUp: method(OfProcess.extend({ followUpId: z.string().min(1).max(300) }), WrittenFile),
  /** One that is called off is taken out of the calendar instead. */
  exportInterview: method(Ref, WrittenFile),
  /** The interviews to come and every row that asks for something. */
  exportPlan: method(OfProcess, WrittenFile),
  /** Takes out of the calendar what was exported and is no longer asked for. */
  exportCancelled: method(OfProcess, WrittenFile),
};
