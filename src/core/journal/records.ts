// Every noun of the journal with its rows, in one place: which table, which schema, which words it is found by.

import type { Database } from "better-sqlite3";
import { DiscussionPoint, Dot, Evidence, Hospitality, Need, PromiseMade, WeakSpot } from "#domain/debrief";
import { Document } from "#domain/documents";
import { Interview, startOf } from "#domain/interviews";
import { JournalEntry } from "#domain/journal-entries";
import { employerKey, Opportunity, Requirement } from "#domain/opportunities";
import { OwnFollowUp } from "#domain/own-follow-ups";
import { Participation, Person } from "#domain/people";
import { Recommender } from "#domain/recommenders";
import { ResumeCopy } from "#domain/resume-copies";
import { ResumeVersion } from "#domain/resume-versions";
import { toSearchText } from "#domain/search-query";
import { Snooze } from "#domain/snoozes";
import { Template } from "#domain/templates";
import { Skip } from "#domain/touches";
import type { Platform } from "../platform.ts";
import type { Changes } from "./changes.ts";
import { createRows, type Rows } from "./rows.ts";

export interface Records {
  readonly opportunities: Rows<Opportunity>;
  readonly requirements: Rows<Requirement>;
  readonly interviews: Rows<Interview>;
  readonly people: Rows<Person>;
  readonly participations: Rows<Participation>;
  readonly needs: Rows<Need>;
  readonly evidence: Rows<Evidence>;
  readonly dots: Rows<Dot>;
  readonly points: Rows<DiscussionPoint>;
  readonly weakSpots: Rows<WeakSpot>;
  readonly promises: Rows<PromiseMade>;
  readonly hospitality: Rows<Hospitality>;
  readonly journalEntries: Rows<JournalEntry>;
  readonly documents: Rows<Document>;
  readonly skips: Rows<Skip>;
  readonly ownFollowUps: Rows<OwnFollowUp>;
  readonly recommenders: Rows<Recommender>;
  readonly resumeCopies: Rows<ResumeCopy>;
  readonly resumeVersions: Rows<ResumeVersion>;
  readonly snoozes: Rows<Snooze>;
  readonly templates: Rows<Template>;
}

export function createRecords(journal: Database, platform: Platform, changes: Changes): Records {
  const found = (...texts: readonly (string | null)[]) => ({
    searchText: toSearchText(...texts.map((text) => text ?? "")),
  });
  const byText = ({ text }: { readonly text: string }) => found(text);
  const ofProcess = {
    onWrite: ({ opportunityId }: { readonly opportunityId: string }) => changes.mark(opportunityId),
  };
  const ofAll = { onWrite: () => changes.mark(null) };
  const interviews = createRows<Interview>(journal, platform, {
    table: "interviews",
    schema: Interview,
    derive: (row) => ({ startsAt: startOf(row), ...found(row.place, row.nextStep, row.research, row.questions) }),
    ...ofProcess,
  });
  return {
    interviews,
    opportunities: createRows<Opportunity>(journal, platform, {
      table: "opportunities",
      schema: Opportunity,
      derive: (row) => ({
        employerKey: employerKey(row),
        ...found(row.companyLegal, row.companyShort, row.role, row.agency, row.decisionText, row.advert),
      }),
      onWrite: ({ id }, keys) =>
        changes.mark(keys === null || keys.some((key) => key.startsWith("company")) ? null : id),
    }),
    requirements: createRows<Requirement>(journal, platform, {
      table: "requirements",
      schema: Requirement,
      derive: (row) => found(row.text, row.proof),
      ...ofProcess,
    }),
    people: createRows<Person>(journal, platform, {
      table: "people",
      schema: Person,
      derive: (row) => found(row.fullName, row.latinName, row.title, row.employer, row.email, row.phone),
      ...ofAll,
    }),
    participations: createRows<Participation>(journal, platform, {
      table: "participations",
      schema: Participation,
      onWrite: ({ interviewId }) => changes.mark(interviews.getAny(interviewId).opportunityId),
    }),
    needs: createRows<Need>(journal, platform, { table: "needs", schema: Need, derive: byText, ...ofProcess }),
    evidence: createRows<Evidence>(journal, platform, {
      table: "evidence",
      schema: Evidence,
      derive: (row) => found(row.text, row.situation, row.task, row.action, row.result),
      ...ofProcess,
    }),
    dots: createRows<Dot>(journal, platform, { table: "dots", schema: Dot, ...ofProcess }),
    points: createRows<DiscussionPoint>(journal, platform, {
      table: "points",
      schema: DiscussionPoint,
      derive: byText,
      ...ofProcess,
    }),
    weakSpots: createRows<WeakSpot>(journal, platform, {
      table: "weakSpots",
      schema: WeakSpot,
      derive: (row) => found(row.question, row.recoverText),
      ...ofProcess,
    }),
    promises: createRows<PromiseMade>(journal, platform, {
      table: "promises",
      schema: PromiseMade,
      derive: byText,
      ...ofProcess,
    }),
    hospitality: createRows<Hospitality>(journal, platform, {
      table: "hospitality",
      schema: Hospitality,
      derive: byText,
      ...ofProcess,
    }),
    journalEntries: createRows<JournalEntry>(journal, platform, {
      table: "journalEntries",
      schema: JournalEntry,
      derive: byText,
    }),
    documents: createRows<Document>(journal, platform, {
      table: "documents",
      schema: Document,
      derive: (row) => found(row.subject, row.salutation, row.body),
    }),
    skips: createRows<Skip>(journal, platform, { table: "skips", schema: Skip, ...ofProcess }),
    ownFollowUps: createRows<OwnFollowUp>(journal, platform, {
      table: "ownFollowUps",
      schema: OwnFollowUp,
      derive: (row) => found(row.title),
      ...ofProcess,
    }),
    recommenders: createRows<Recommender>(journal, platform, {
      table: "recommenders",
      schema: Recommender,
      ...ofProcess,
    }),
    resumeCopies: createRows<ResumeCopy>(journal, platform, {
      table: "resumeCopies",
      schema: ResumeCopy,
      ...ofProcess,
    }),
    resumeVersions: createRows<ResumeVersion>(journal, platform, {
      table: "resumeVersions",
      schema: ResumeVersion,
      derive: (row) => found(row.label, row.targetRole, row.file, row.notes, row.news),
      ...ofAll,
    }),
    snoozes: createRows<Snooze>(journal, platform, { table: "snoozes", schema: Snooze }),
    templates: createRows<Template>(journal, platform, {
      table: "templates",
      schema: Template,
      derive: (row) => found(row.name, row.subject, row.text),
    }),
  };
}
