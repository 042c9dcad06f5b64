import { z } from "zod";
import { OpportunityId } from "#domain/ids";
import { method } from "./method.ts";
import { Ref, SavedFile } from "./records.ts";

const OfProcess = z.object({ opportunityId: OpportunityId });

/** As .ics files. What a calendar has is replaced by what is exported anew, which bears the same UID and a higher SEQUENCE. */
export const calendar = {
  /** A row that was exported and is closed since is taken out of the calendar instead. */
  exportFollowUp: method(OfProcess.extend({ followUpId: z.string().min(1).max(300) }), SavedFile),
  /** One that is called off is taken out of the calendar instead. */
  exportInterview: method(Ref, SavedFile),
  /** The interviews to come and every row that asks for something. */
  exportPlan: method(OfProcess, SavedFile),
  /** Takes out of the calendar what was exported and is no longer asked for. */
  exportCancelled: method(OfProcess, SavedFile),
};
