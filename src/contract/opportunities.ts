import { z } from "zod";
import { Document } from "#domain/documents";
import { Dossier } from "#domain/dossier";
import { FollowUp } from "#domain/follow-ups/follow-up";
import { Interview } from "#domain/interviews";
import { JournalEntry } from "#domain/journal-entries";
import { Opportunity, OpportunityFields, Requirement, RequirementFields } from "#domain/opportunities";
import { Instant } from "#domain/time";
import { method } from "./method.ts";
import { Ref, saving } from "./records.ts";

/** One opportunity with its rounds, as the list of interviews shows it. */
const OpportunityRow = z.object({
  opportunity: Opportunity,
  interviews: z.array(Interview),
  /** The next row of the plan that asks for something. */
  next: FollowUp.nullable(),
});

/** All that a workspace shows: read at once, so that opening one is one call. */
const Workspace = z.object({
  dossier: Dossier,
  plan: z.array(FollowUp),
  documents: z.array(Document),
  /** The private pages tied to this opportunity's interviews. */
  pages: z.array(JournalEntry),
  now: Instant,
});

export const opportunities = {
  /** Newest first; `before` is the last number of the page before. */
  list: method(
    z.object({ before: z.int().optional() }),
    z.object({ rows: z.array(OpportunityRow), more: z.int().nullable() }),
  ),
  open: method(Ref, Workspace),
  create: method(OpportunityFields.partial().required({ companyLegal: true, role: true }), Opportunity),
  save: method(OpportunityFields.partial().extend(saving), Opportunity),
  remove: method(Ref, Opportunity),
  restore: method(Ref, Opportunity),
};

export const requirements = {
  create: method(RequirementFields.partial().required({ opportunityId: true, text: true }), Requirement),
  save: method(RequirementFields.partial().extend(saving), Requirement),
  remove: method(Ref, Requirement),
  restore: method(Ref, Requirement),
};
