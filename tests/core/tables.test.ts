import Database from "better-sqlite3";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import type { Client } from "#contract/contract";
import { openJournal } from "#core/journal/open";
import { CalendarEntry } from "#domain/calendar/calendar-entry";
import { DiscussionPoint, Dot, Evidence, Hospitality, Need, PromiseMade, WeakSpot } from "#domain/debrief";
import { Document, DocumentVersion } from "#domain/documents";
import { StoredFile } from "#domain/files";
import { Interview } from "#domain/interviews";
import { JournalEntry } from "#domain/journal-entries";
import { Opportunity, OpportunityStatus, PastDecision, Requirement } from "#domain/opportunities";
import { OwnFollowUp } from "#domain/own-follow-ups";
import { Participation, PastAnswer, Person } from "#domain/people";
import { Profile } from "#domain/profile";
import { Recommender } from "#domain/recommenders";
import { ResumeDifference } from "#domain/resume-changes";
import { ResumeCopy } from "#domain/resume-copies";
import { ResumeReading } from "#domain/resume-text";
import { ResumeVersion } from "#domain/resume-versions";
import { Settings } from "#domain/settings";
import { Snooze } from "#domain/snoozes";
import { Template } from "#domain/templates";
import { Skip, Touch } from "#domain/touches";
import { keyIn } from "../support/key-in.ts";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";

afterEach(() => vi.restoreAllMocks());

const FileChunk = z.object({ fileId: z.string(), position: z.int(), bytes: z.instanceof(Buffer) });

/** Each table with the schema of its rows and the columns that follow from others. */
const tables: Readonly<Record<string, readonly [z.ZodObject, ...string[]]>> = {
  profile: [Profile, "one"],
  settings: [Settings, "one"],
  opportunities: [Opportunity, "number", "searchText", "employerKey"],
  requirements: [Requirement, "number", "searchText"],
  interviews: [Interview, "number", "searchText"],
  people: [Person, "number", "searchText"],
  participations: [Participation, "number"],
  needs: [Need, "number", "searchText"],
  evidence: [Evidence, "number", "searchText"],
  dots: [Dot, "number"],
  points: [DiscussionPoint, "number", "searchText"],
  weakSpots: [WeakSpot, "number", "searchText"],
  promises: [PromiseMade, "number", "searchText"],
  hospitality: [Hospitality, "number", "searchText"],
  journalEntries: [JournalEntry, "number", "searchText"],
  documents: [Document, "number", "searchText"],
  documentVersions: [DocumentVersion, "number"],
  skips: [Skip, "number"],
  ownFollowUps: [OwnFollowUp, "number", "searchText"],
  touches: [Touch, "number"],
  recommenders: [Recommender, "number"],
  resumeVersions: [ResumeVersion, "number", "searchText"],
  resumeCopies: [ResumeCopy, "number"],
  resumeReadings: [ResumeReading],
  resumeDifferences: [ResumeDifference],
  snoozes: [Snooze, "number"],
  calendarEntries: [CalendarEntry],
  pastDecisions: [PastDecision, "number"],
  pastAnswers: [PastAnswer, "number"],
  files: [StoredFile, "number"],
  fileChunks: [FileChunk, "number"],
  templates: [Template, "number", "searchText"],
};

test("the columns of every table are the keys of its schema, and nullable where the schema is", () => {
  const journal = openJournal({ dataDir: makeFolder(), now: () => new Date(0) }, Buffer.alloc(32, 7));
  const names = journal
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  expect(names.toSorted()).toEqual(Object.keys(tables).toSorted());
  const columns = journal.prepare<[string], { name: string; nullable: number }>(
    `SELECT name, NOT ("notnull" OR pk) AS nullable FROM pragma_table_info(?)`,
  );
  for (const [table, [schema, ...derived]] of Object.entries(tables)) {
    const keys = Object.entries(schema.shape).map(([key, type]) => `${key}${type.safeParse(null).success ? "?" : ""}`);
    const found = columns.all(table).map(({ name, nullable }) => `${name}${nullable ? "?" : ""}`);
    expect(found.toSorted(), table).toEqual([...keys, ...derived].toSorted());
  }
});

test("every table is strict", () => {
  const journal = openJournal({ dataDir: makeFolder(), now: () => new Date(0) }, Buffer.alloc(32, 7));
  const loose = journal
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
});

test("today asks for every status but those that end a process", async () => {
  const { api } = await openTestJournal();
  await api.sample.fill({});
  const [row] = (await api.opportunities.list({})).rows;
  const without: string[] = [];
  let { id, revision } = row?.opportunity ?? { id: "", revision: 0 };
  for (const status of OpportunityStatus.options) {
    ({ id, revision } = await api.opportunities.save({ id, revision, status }));
    const { rows } = await api.followUps.today({});
    if (!rows.some(({ opportunity }) => opportunity.id === id)) without.push(status);
  }
  expect(without).toEqual(["declined", "withdrawn", "cancelled"]);
});

test("no call that a person waits for reads a table from end to end", async () => {
  const { api, platform, core } = await openTestJournal();
  await api.sample.fill({});
  const { rows } = await api.opportunities.list({});
  const interview = rows.flatMap(({ interviews }) => interviews).at(-1);
  const { people } = await api.people.list({});
  core.close();
  const run = watchStatements();
  const reopened = await openTestJournal({ dataDir: platform.dataDir });
  await lookAround(reopened.api, rows, people, interview?.id ?? "");
  reopened.core.close();
  vi.restoreAllMocks();

  const statements = [...run].filter((sql) => /^\s*(SELECT|WITH)/i.test(sql));
  expect(statements.length).toBeGreaterThan(25);
  const scans = statements.flatMap((sql) => scansIn(sql, platform.dataDir));
  expect(scans).toEqual([]);
});

/** The calls that a person waits for. */
async function lookAround(
  api: Client,
  rows: readonly { readonly opportunity: { readonly id: string } }[],
  people: readonly { readonly id: string }[],
  interviewId: string,
): Promise<void> {
  await api.opportunities.list({});
  for (const { opportunity } of rows) await api.opportunities.open({ id: opportunity.id });
  await api.followUps.today({});
  await api.followUps.habits({});
  await api.journal.list({});
  await api.people.list({});
  for (const { id } of people) await api.people.open({ id });
  await api.search.find({ text: "s", scope: "records" });
  await api.search.find({ text: "scrap line", scope: "records" });
  await api.search.find({ text: "sleep", scope: "journal" });
  await api.interviews.get({ id: interviewId });
}

/** What SQLite is asked from here on. */
function watchStatements(): ReadonlySet<string> {
  const run = new Set<string>();
  const statement = Object.getPrototypeOf(new Database(":memory:").prepare("SELECT 1"));
  for (const verb of ["all", "get", "iterate"] as const) {
    const original = statement[verb];
    vi.spyOn(statement, verb).mockImplementation(function (this: Database.Statement, ...values: unknown[]) {
      run.add(this.source);
      return Reflect.apply(original, this, values);
    });
  }
  return run;
}

/** One row, what the index of words has found, and the thousand best of those. */
const isFine = /^SCAN (profile|settings|\(subquery-\d+\))$|VIRTUAL TABLE INDEX \d+:M/;

function scansIn(sql: string, dataDir: string): readonly string[] {
  const journal = openJournal({ dataDir, now: () => new Date(0) }, keyIn(dataDir));
  const plan = journal.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  const values = [...sql.matchAll(/\?/g)].map(() => "");
  const details = plan.all(...values).map(({ detail }) => detail);
  journal.close();
  // A page of a list walks along its index and stops at the page's end, unless it has to be sorted first.
  const isPage = /LIMIT \?\s*$/.test(sql) && !details.some((detail) => detail.includes("TEMP B-TREE"));
  const isWalk = (detail: string) => isPage && / USING (COVERING )?INDEX /.test(detail);
  return details
    .filter((detail) => detail.startsWith("SCAN") && !isFine.test(detail) && !isWalk(detail))
    .map((one) => `${one} · ${sql}`);
}
