import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { expect, test } from "vitest";
import { openJournal } from "#core/journal/open";
import { makeFolder } from "../../support/open-test-journal.ts";
import { insert, journalAt, testKey } from "./journal-at.ts";

const at = "2026-03-01T09:30:00.000Z";
const stamps = { revision: 1, createdAt: at, savedAt: at };

/** As the third Pronto left it: a version that one employer has, and recommenders at different steps. */
function openOld(): Database {
  const dataDir = makeFolder();
  const journal = journalAt(3, join(dataDir, "journal.db"));
  const decision = { decisionPrecision: "unknown", decisionText: "", status: "interviewing", isInterested: 1 };
  const company = { companyLegal: "X", companyShort: "", role: "Miller", advert: "", viaAgency: 0 };
  insert(journal, "resumeVersions", {
    id: "v1",
    ...{ label: "Spring", state: "sent", sentAt: "2026-02-01T10:00:00Z", file: "spring.pdf", searchText: "" },
    ...stamps,
  });
  for (const [id, appliedWithId] of [
    ["o1", "v1"],
    ["o2", null],
  ])
    insert(journal, "opportunities", { id, ...company, ...decision, appliedWithId, searchText: "", ...stamps });
  const recommender = { opportunityId: "o1", relation: "", isInsider: 0, isInLoop: 0, file: "", ...stamps };
  for (const [id, fields] of [
    ["r1", { state: "candidate", hasConsent: 0 }],
    ["r2", { state: "agreed", hasConsent: 0, askedAt: "2026-02-20T10:00:00Z" }],
    ["r3", { state: "forwarded", hasConsent: 1, askedAt: at, receivedAt: "2026-02-25T10:00:00Z", forwardedAt: at }],
  ] as const) {
    const person = { fullName: id, title: "", employer: "", notes: "", searchText: "", ...stamps };
    insert(journal, "people", { id: `p-${id}`, ...person });
    insert(journal, "recommenders", { id, personId: `p-${id}`, ...recommender, ...fields });
  }
  journal.close();
  return openJournal({ dataDir, now: () => new Date(at) }, testKey);
}

test("the version that an employer was said to have is a copy there", () => {
  const journal = openOld();
  expect(journal.prepare("SELECT * FROM resumeCopies").all()).toMatchObject([
    { opportunityId: "o1", personId: null, resumeVersionId: "v1", name: "spring.pdf", sentAt: "2026-02-01T10:00:00Z" },
  ]);
  expect(journal.prepare("SELECT scan, format, referenceLines FROM resumeVersions").all()).toEqual([
    { scan: "none", format: null, referenceLines: "[]" },
  ]);
  journal.close();
});

test("every step of a recommender has a date where it was reached, and consent one of its own", () => {
  const journal = openOld();
  const dates = "contactedAt, answeredAt, askedAt, receivedAt, consentedAt, forwardedAt";
  expect(journal.prepare(`SELECT ${dates} FROM recommenders ORDER BY number`).raw().all()).toEqual([
    [null, null, null, null, null, null],
    ["2026-02-20T10:00:00Z", "2026-02-20T10:00:00Z", "2026-02-20T10:00:00Z", null, null, null],
    [at, at, at, "2026-02-25T10:00:00Z", "2026-02-25T10:00:00Z", at],
  ]);
  journal.close();
});

test("I6 and I13 hold in the table that was made anew, and nobody is listed twice", () => {
  const journal = openOld();
  expect(() => journal.exec("UPDATE recommenders SET consentedAt = NULL WHERE id = 'r3'")).toThrow("CHECK");
  expect(() => journal.exec("UPDATE recommenders SET isInLoop = 1 WHERE id = 'r2'")).toThrow("CHECK");
  expect(() => journal.exec("UPDATE recommenders SET personId = 'p-r1' WHERE id = 'r2'")).toThrow("UNIQUE");
  journal.close();
});

test.each([
  ["in_progress", "clear", null, false],
  ["final", "references", null, false],
  ["final", "unreadable", null, false],
  ["final", "unreadable", at, true],
  ["final", "clear", null, true],
  ["sent", "none", null, true],
])("I7: %s, %s, looked through %s: goes with a letter %s", (state, scan, checkedAt, isFit) => {
  const journal = openOld();
  journal.pragma("foreign_keys = OFF");
  journal.prepare("UPDATE resumeVersions SET state = ?, scan = ?, checkedAt = ?").run(state, scan, checkedAt);
  const add = () =>
    insert(journal, "resumeCopies", {
      ...{ id: "c", opportunityId: "o2", resumeVersionId: "v1", name: "spring.pdf", documentId: "d" },
      ...stamps,
    });
  if (isFit) expect(add).not.toThrow();
  else expect(add).toThrow("no version to send");
  journal.close();
});
