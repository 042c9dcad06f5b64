import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { expect, test } from "vitest";
import { openJournal } from "#core/journal/open";
import { makeFolder } from "../../support/open-test-journal.ts";
import { insert, journalAt, testKey } from "./journal-at.ts";

const at = "2026-03-01T09:30:00.000Z";
const stamps = { revision: 1, createdAt: at, savedAt: at };

const letter = {
  opportunityId: "o",
  interviewId: "i",
  personId: "ana",
  kind: "recommendation_forward",
  form: "email",
  locale: "en-US",
  paper: "Letter",
  toAddress: "ana@x.example",
  toName: "Ana",
  ccAddress: "",
  subject: "s",
  salutation: "Dear Ana,",
  body: "Words.",
  closing: "Sincerely,",
  dateLine: "",
  signature: "[]",
  senderLines: "[]",
  insideAddress: "[]",
  isEdited: 0,
  sentences: "[]",
  confirmed: "[]",
  searchText: "",
  ...stamps,
};

/** As the second Pronto left it: one letter that was sent, and what was kept of it. */
function openOld(): Database {
  const dataDir = makeFolder();
  const journal = journalAt(2, join(dataDir, "journal.db"));
  const decision = { decisionPrecision: "unknown", decisionText: "", status: "interviewing", isInterested: 1 };
  const company = { companyLegal: "X", companyShort: "", role: "Miller", advert: "", viaAgency: 0 };
  insert(journal, "opportunities", { id: "o", ...company, ...decision, searchText: "", ...stamps });
  insert(journal, "interviews", {
    id: "i",
    opportunityId: "o",
    round: 1,
    mode: "onsite",
    zone: "UTC",
    isZoneAssumed: 0,
    startsWall: "2026-02-02T10:00",
    startsAt: at,
    status: "completed",
    place: "",
    nextStep: "",
    pastSlots: "[]",
    research: "",
    questions: "",
    checked: "[]",
    searchText: "",
    ...stamps,
  });
  insert(journal, "people", {
    id: "ana",
    fullName: "Ana",
    title: "",
    employer: "",
    notes: "",
    searchText: "",
    ...stamps,
  });
  insert(journal, "documents", { id: "d1", ...letter, state: "sent" });
  const version = { documentId: "d1", version: 1, at, why: "sent" };
  insert(journal, "documentVersions", { ...version, subject: "s", salutation: "Dear Ana,", body: "Words." });
  journal.close();
  return openJournal({ dataDir, now: () => new Date(at) }, testKey);
}

test("letters and their versions are as they were, about nothing and with nothing attached", () => {
  const journal = openOld();
  expect([
    journal.prepare("SELECT body, aboutId, attachments, templateId FROM documents").get(),
    journal.prepare("SELECT body, toAddress, attachments, fileName, fileSha256 FROM documentVersions").get(),
  ]).toEqual([
    { body: "Words.", aboutId: null, attachments: "[]", templateId: null },
    { body: "Words.", toAddress: "", attachments: "[]", fileName: null, fileSha256: null },
  ]);
  journal.close();
});

test("of what is about somebody there is one letter about each, and of the rest one", () => {
  const journal = openOld();
  const add = (id: string, aboutId: string | null) =>
    insert(journal, "documents", { id, ...letter, aboutId, attachments: "[]", state: "draft" });
  add("d2", "writer 1");
  add("d3", "writer 2");
  expect(() => add("d4", "writer 2")).toThrow("UNIQUE");
  expect(() => add("d5", null)).toThrow("UNIQUE");
  journal.close();
});

test("what was attached to a sent letter is frozen with it", () => {
  const journal = openOld();
  expect(() => journal.exec("UPDATE documents SET attachments = '[1]'")).toThrow("frozen");
  journal.close();
});

test("a file takes bytes until it has its hash, and none after", () => {
  const journal = openOld();
  insert(journal, "files", { id: "f", sha256: null, size: 2, createdAt: at });
  const chunk = (position: number) =>
    insert(journal, "fileChunks", { fileId: "f", position, bytes: Buffer.from([position]) });
  chunk(0);
  chunk(1);
  journal.exec("UPDATE files SET sha256 = 'abc' WHERE id = 'f'");
  expect(() => chunk(2)).toThrow("frozen");
  expect(() => journal.exec("UPDATE fileChunks SET bytes = x'00'")).toThrow("frozen");
  expect(() => journal.exec("UPDATE files SET size = 3")).toThrow("frozen");
  journal.exec("DELETE FROM files");
  expect(journal.prepare("SELECT count(*) FROM fileChunks").pluck().get()).toBe(0);
  journal.close();
});
