import { join } from "node:path";
import { expect, test } from "vitest";
import { createJournal } from "#core/journal/journal";
import { openJournal } from "#core/journal/open";
import { makeFolder, openTestJournal } from "../../support/open-test-journal.ts";
import { journalAt, testKey } from "./journal-at.ts";

const at = "2026-03-01T09:30:00.000Z";

/** As the first Pronto left it: a process in Straße style, its round, two people, and calls logged before there was a rule. */
function fillOld(path: string): void {
  const journal = journalAt(1, path);
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(row);
    journal
      .prepare(`INSERT INTO ${table} (${keys.join(", ")}) VALUES (${keys.map((key) => `@${key}`).join(", ")})`)
      .run(row);
  };
  const stamps = { revision: 1, createdAt: at, savedAt: at };
  const found = { searchText: "" };
  const opportunity = { companyLegal: "Größe Mühlen GmbH", companyShort: "", role: "Miller", advert: "", viaAgency: 0 };
  const decision = { decisionPrecision: "unknown", decisionText: "", status: "interviewing", isInterested: 1 };
  insert("opportunities", { id: "o", ...opportunity, ...decision, ...found, ...stamps });
  const slot = { mode: "onsite", zone: "UTC", isZoneAssumed: 0, startsWall: "2026-02-02T10:00", startsAt: at };
  const words = {
    status: "completed",
    place: "",
    nextStep: "",
    pastSlots: "[]",
    research: "",
    questions: "",
    checked: "[]",
  };
  insert("interviews", { id: "i", opportunityId: "o", round: 1, ...slot, ...words, ...found, ...stamps });
  for (const [id, role] of [
    ["ana", "panel"],
    ["sam", "recruiter"],
  ] as const) {
    insert("people", { id, fullName: id, title: "", employer: "", notes: "", ...found, ...stamps });
    const answer = { permission: "not_asked", permissionChannels: "[]", permissionWords: "", isThankYouWelcome: 1 };
    insert("participations", {
      id: `part ${id}`,
      interviewId: "i",
      personId: id,
      role,
      hasCard: 0,
      ...answer,
      ...stamps,
    });
  }
  const touch = { opportunityId: "o", direction: "out", isSolicited: 0, note: "", at, loggedAt: at };
  insert("touches", { id: "agency", personId: "sam", channel: "call", result: "spoken", ...touch });
  insert("touches", { id: "ring", personId: "ana", channel: "call", result: "no_answer", ...touch });
  insert("touches", { id: "first", personId: "ana", channel: "voicemail", ...touch });
  insert("touches", { id: "second", personId: "ana", channel: "call", result: "spoken", ...touch });
  journal.close();
}

test("the first call that was logged is the one, and no other; nothing is lost and nothing more can be added", () => {
  const dataDir = makeFolder();
  fillOld(join(dataDir, "journal.db"));
  const journal = openJournal({ dataDir, now: () => new Date(at) }, testKey);
  const touches = journal.prepare("SELECT id, isTheCall, aboutId, passed FROM touches ORDER BY number").all();
  expect(touches).toEqual(
    ["agency", "ring", "first", "second"].map((id) => ({
      id,
      isTheCall: id === "first" ? 1 : 0,
      aboutId: null,
      passed: "[]",
    })),
  );
  const again =
    "INSERT INTO touches SELECT 99, 'third', opportunityId, interviewId, personId, at, channel, kind, direction, isSolicited, result, note, documentId, correctionOf, correction, loggedAt, aboutId, passed, 1 FROM touches WHERE id = 'first'";
  expect(() => journal.prepare(again).run()).toThrow("UNIQUE");
  expect(() => journal.exec("UPDATE touches SET isTheCall = 0")).toThrow("append-only");
  journal.close();
});

test("employers get the name by which their processes are found together", async () => {
  const { platform, core } = await openTestJournal();
  core.close();
  const dataDir = makeFolder();
  fillOld(join(dataDir, "journal.db"));
  const journal = openJournal({ dataDir, now: () => new Date(at) }, testKey);
  createJournal(journal, platform);
  expect(journal.prepare("SELECT employerKey FROM opportunities").pluck().all()).toEqual(["große muhlen"]);
  journal.close();
});
