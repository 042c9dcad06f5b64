import { z } from "zod";
import { Document } from "#domain/documents";
import { Dossier } from "#domain/dossier";
import { FollowUp } from "#domain/follow-ups/follow-up";
import { Budget } from "#domain/guard/budget";
import { PersonId } from "#domain/ids";
import { Interview } from "#domain/interviews";
import { JournalEntry } from "#domain/journal-entries";
import {
  Opportunity,
  OpportunityFields,
  OpportunityStatus,
  Requirement,
  RequirementFields,
} from "#domain/opportunities";
import { PastAnswer } from "#domain/people";
import { Snooze } from "#domain/snoozes";
import { Line } from "#domain/text";
import { Instant } from "#domain/time";
import { Channel } from "#domain/touches";
import { FileRef } from "./files.ts";
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
  /** How much of the budget is used with each person of the plan. */
  budgets: z.array(Budget.extend({ personId: PersonId })),
  /** What was put off, and is not yet back. */
  snoozes: z.array(Snooze),
  /** What was answered before, by participation, oldest first. */
  pastAnswers: z.array(PastAnswer),
  /** Since when nothing comes any more, though everything was asked (DOMAIN E). */
  silentSince: Instant.nullable(),
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
  /** The answer: it ends the questions, and brings the reply, the acceptance or the farewell, all in one. */
  close: method(
    z.object({
      ...saving,
      status: OpportunityStatus.extract([
        "offer",
        "accepted",
        "declined",
        "rejected",
        "withdrawn",
        "no_response",
        "cancelled",
      ]),
      at: Instant.optional(),
      text: Line.optional(),
      futureOpening: Line.optional(),
      /** What the letter that follows says of it. */
      ...OpportunityFields.pick({ startsOn: true, agreedTerms: true, ownReason: true }).partial().shape,
      /** Who told, and how: goes into the ledger as a contact of theirs. */
      from: z.object({ personId: PersonId, channel: Channel }).optional(),
    }),
    Opportunity,
  ),
  /** A file of the journal beside the advert. `refused` for what is empty, a program, renamed, or there already. */
  attach: method(z.object({ ...saving, file: FileRef }), Opportunity),
  /** By its name; its bytes stay for a day, so that it can be attached again. */
  detach: method(z.object({ ...saving, name: Line }), Opportunity),
  /** The answer was none: the process goes on. */
  reopen: method(z.object(saving), Opportunity),
  remove: method(Ref, Opportunity),
  restore: method(Ref, Opportunity),
};

export const requirements = {
  create: method(RequirementFields.partial().required({ opportunityId: true, text: true }), Requirement),
  save: method(RequirementFields.partial().extend(saving), Requirement),
  remove: method(Ref, Requirement),
  restore: method(Ref, Requirement),
};
