import { describe, expect, it, test } from "vitest";
import { attached, attachmentOfFile, attachStops, keptAttachments } from "#domain/attachments";
import type { Attachment } from "#domain/files";
import { aDossier, now } from "./a-dossier.ts";

type Holder = Parameters<typeof attachStops>[1];

const [plan, held, final, unfinished, letter] = ["a", "b", "c", "d", "e"].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
  string,
  string,
]; // The seam: five letters make five hashes.
const megabyte = 1024 * 1024;

const dossier = aDossier({
  resumeCopies: [{ resumeVersionId: "rv1", sha256: held }],
  resumeVersions: [
    { state: "sent", sha256: held },
    { state: "final", sha256: final },
    { state: "in_progress", sha256: unfinished },
    { state: "retired" },
    { state: "final", sha256: held },
  ],
  recommenders: [
    { receivedAt: now, consentedAt: now, sha256: letter, file: "letter.pdf" },
    { receivedAt: now, consentedAt: null, file: "second.pdf" },
    { receivedAt: now, consentedAt: now, file: "third.pdf" },
  ],
});

const file = (changes: Partial<Attachment> = {}): Attachment => ({
  name: "plan.pdf",
  sha256: plan,
  size: 1000,
  from: null,
  ...changes,
});
const version = (id: string, sha256: string | null): Attachment =>
  file({ sha256, from: { noun: "resume_version", id } });
const writer = (id: string, sha256: string | null, name = "letter.pdf"): Attachment =>
  file({ sha256, name, from: { noun: "recommender", id } });
const email: Holder = { kind: "thank_you", form: "email", aboutId: null, attachments: [] };
const forward = (aboutId: string, ...attachments: Attachment[]): Holder => ({
  ...email,
  kind: "recommendation_forward",
  aboutId,
  attachments,
});
const coverNote: Holder = { ...email, kind: "resume_cover_note" };
const withFiles = (...attachments: Attachment[]): Holder => ({ ...email, attachments });

describe("a file may go with a document, or a rule stands against it", () => {
  it.each<readonly [string, Holder, Attachment, readonly string[]]>([
    ["a file of one's own", email, file(), []],
    ["two files", withFiles(file()), file({ name: "b.pdf", sha256: letter }), []],
    ["the same bytes twice", withFiles(file()), file({ name: "b.pdf" }), ["C29"]],
    ["with a note", { ...email, form: "linkedin_note" }, file(), ["C29"]],
    ["with a script", { ...email, form: "script" }, file(), ["C29"]],
    ["a final version", email, version("rv2", final), []],
    ["a final version whose bytes are not here", email, version("rv2", null), []],
    ["the version that they have", email, version("rv1", held), ["R50"]],
    ["its bytes under another version", email, version("rv5", held), ["R50"]],
    ["a version in progress", email, version("rv3", unfinished), ["R50"]],
    ["a retired version", email, version("rv4", null), ["R50"]],
    ["a file that became a version in progress since", email, file({ sha256: unfinished }), ["R50"]],
    ["a version that was deleted", email, version("gone", plan), ["R50"]],
    ["a version twice", withFiles(version("rv2", final)), version("rv2", final), ["R50"]],
    ["a version twice without bytes", withFiles(version("rv2", null)), version("rv2", null), ["R50"]],
    ["the bytes of a version that was only a name", withFiles(version("rv2", null)), version("rv2", final), []],
    ["the letter of whom it is about", forward("rc1"), writer("rc1", letter), []],
    ["their letter twice", forward("rc1", writer("rc1", letter)), writer("rc1", letter), ["C29"]],
    ["their letter, changed", forward("rc1"), writer("rc1", plan), ["R41"]],
    ["their letter, as a name only where its bytes are here", forward("rc1"), writer("rc1", null), ["R41"]],
    ["the letter of somebody else beside it", forward("rc3"), writer("rc1", letter), []],
    ["the letter of somebody else, changed", forward("rc3"), writer("rc1", plan), ["R41"]],
    ["the letter of somebody else without their consent", forward("rc1"), writer("rc2", null, "second.pdf"), ["I6"]],
    ["a letter with the cover note", coverNote, writer("rc1", letter), []],
    ["a letter with the cover note, changed", coverNote, writer("rc1", plan), ["R41"]],
    ["a letter of nobody on record", coverNote, writer("rc9", letter), ["R41"]],
    ["a résumé beside a recommendation", forward("rc1"), version("rv2", final), ["R41"]],
    ["any other file beside a recommendation", forward("rc1"), file(), ["R41"]],
    ["a letter by its name, while its bytes are not here", forward("rc3"), file({ name: "third.pdf" }), []],
    ["a letter by another name", forward("rc3"), file({ name: "fourth.pdf" }), ["R41"]],
    ["a letter without its writer's consent", forward("rc2"), writer("rc2", null, "second.pdf"), ["I6"]],
    ["the same with another kind of letter", email, writer("rc2", null, "second.pdf"), ["I6"]],
    ["a recommendation about nobody", { ...forward(""), aboutId: null }, file(), ["R41"]],
    ["just under 10 MB", withFiles(file({ size: 9 * megabyte })), file({ sha256: letter, size: megabyte - 1 }), []],
    ["10 MB", withFiles(file({ size: 9 * megabyte })), file({ sha256: letter, size: megabyte }), ["F1"]],
    ["10 MB alone", email, file({ size: 10 * megabyte }), ["F1"]],
  ])("%s", (_what, document, one, expected) => {
    const stops = attachStops(dossier, document, one);
    expect(stops.map(({ rule }) => rule)).toEqual(expected);
    expect(stops.every(({ verdict }) => verdict === "refuse")).toBe(true);
  });
});

test("a file with the bytes of a record is that record's, whatever it is called", () => {
  const from = (sha256: string) => attachmentOfFile(dossier, { name: "x.pdf", sha256, size: 1 }).from;
  expect([from(unfinished), from(letter), from(plan)]).toEqual([
    { noun: "resume_version", id: "rv3" },
    { noun: "recommender", id: "rc1" },
    null,
  ]);
});

test("an attachment has a name that every system takes, and that no other one has", () => {
  const names = ["../../etc/passwd", "a\u0000\u202E.pdf", "A.PDF", "nul.txt", "C:\\me\\a.pdf", "...", "a.pdf"];
  const all = names.reduce<Attachment[]>(
    (there, name, index) => attached(there, file({ name, sha256: String(index) })),
    [],
  );
  expect(all.map(({ name }) => name)).toEqual([
    "passwd",
    "a.pdf",
    "A (2).PDF",
    "_nul.txt",
    "a (3).pdf",
    "Pronto",
    "a (4).pdf",
  ]);
});

test("the bytes of a record take the place of what was only its name", () => {
  expect(attached([version("rv2", null), file()], version("rv2", final)).map(({ sha256 }) => sha256)).toEqual([
    plan,
    final,
  ]);
});

test("writing anew keeps the files that somebody added, and takes the composer's version", () => {
  const there = [version("rv1", held), file({ name: "b.pdf" }), file({ sha256: letter })];
  const kept = keptAttachments([version("rv2", final)], there);
  expect(kept.map(({ name, sha256 }) => ({ name, sha256 }))).toEqual([
    { name: "plan.pdf", sha256: final },
    { name: "b.pdf", sha256: plan },
    { name: "plan (2).pdf", sha256: letter },
  ]);
});
