import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Database } from "better-sqlite3";
import { afterEach, expect, test, vi } from "vitest";
import type { Client } from "#contract/contract";
import { createFileStore, type FileStore } from "#core/file-store";
import { openJournal } from "#core/journal/open";
import { createUploads } from "#core/uploads";
import { maxChunkBytes, maxFileBytes } from "#domain/files";
import { keyIn } from "../support/key-in.ts";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";
import { openScene } from "./scene.ts";

const hour = 60 * 60_000;
const journals: Database[] = [];
afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
});

/** The journal of a core that was closed, to be looked into. */
function look(dataDir: string): Database {
  const journal = openJournal({ dataDir, now: () => new Date(0) }, keyIn(dataDir));
  journals.push(journal);
  return journal;
}

function openStore(): { readonly store: FileStore; readonly db: Database } {
  const db = openJournal({ dataDir: makeFolder(), now: () => new Date(0) }, Buffer.alloc(32, 7));
  journals.push(db);
  let ids = 0;
  return { db, store: createFileStore(db, { now: () => new Date(0), newId: () => `file-${++ids}` }) };
}

const rowsIn = (db: Database) => [
  db.prepare("SELECT count(*) FROM files").pluck().get(),
  db.prepare("SELECT count(*) FROM fileChunks").pluck().get(),
];
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const invalid = (field: string) => ({ code: "invalid", details: { field } });
const begin = (api: Client, size: number) => api.files.begin({ name: "letter.pdf", size });

test("a file of several pieces comes back byte for byte, as a copy that only this account can read", async () => {
  const opened: string[] = [];
  const { api, core } = await openTestJournal({ openFile: async (path) => void opened.push(path) });
  const bytes = randomBytes(maxChunkBytes * 2 + 17);
  const sha256 = await upload(api, bytes);
  const { path } = await api.files.open({ sha256, name: "../../etc/CON.pdf" });
  expect([opened, basename(path)]).toEqual([[path], "_CON.pdf"]);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
  const again = await api.files.open({ sha256, name: "b.pdf" });
  expect(dirname(again.path)).not.toBe(dirname(path));
  core.close();
  expect(existsSync(dirname(path))).toBe(false);
});

test("a program is not opened, whatever stands before its ending", async () => {
  const opened: string[] = [];
  const { api } = await openTestJournal({ openFile: async (path) => void opened.push(path) });
  const sha256 = await upload(api, Buffer.from("echo"));
  for (const name of ["a.exe", "letter.pdf.EXE", "a.desktop", "x/letter.sh.", "a.lnk"])
    await expect(api.files.open({ sha256, name })).rejects.toMatchObject({ code: "refused" });
  expect(opened).toEqual([]);
});

test("the same bytes twice are kept once", async () => {
  const { api, core, platform } = await openTestJournal();
  const bytes = randomBytes(maxChunkBytes + 1);
  expect([await upload(api, bytes), await upload(api, bytes)]).toEqual([hashOf(bytes), hashOf(bytes)]);
  core.close();
  expect(rowsIn(look(platform.dataDir))).toEqual([1, 2]);
});

test("what is not what the page holds is not kept", async () => {
  const { api, core, platform } = await openTestJournal();
  const { id } = await begin(api, 3);
  await api.files.append({ id, offset: 0, base64: base64(Buffer.from("abc")) });
  const sha256 = hashOf(Buffer.from("abd"));
  await expect(api.files.commit({ id, sha256 })).rejects.toMatchObject(invalid("sha256"));
  await expect(api.files.commit({ id, sha256 })).rejects.toMatchObject({ code: "not-found" });
  await expect(api.files.open({ sha256, name: "a" })).rejects.toMatchObject({ code: "not-found" });
  core.close();
  expect(rowsIn(look(platform.dataDir))).toEqual([0, 0]);
});

test("a piece in the wrong place, or too many, is refused, and the upload goes on as if it had not come", async () => {
  const { api } = await openTestJournal();
  const bytes = Buffer.from("abcdef");
  const { id } = await begin(api, bytes.length);
  const append = (offset: number, words: string) =>
    api.files.append({ id, offset, base64: base64(Buffer.from(words)) });
  await append(0, "abc");
  await expect(append(-1, "d")).rejects.toMatchObject(invalid("offset"));
  await expect(append(4, "ef")).rejects.toMatchObject(invalid("offset"));
  await expect(append(2, "cd")).rejects.toMatchObject(invalid("offset"));
  await expect(append(3, "defg")).rejects.toMatchObject(invalid("base64"));
  await expect(api.files.append({ id, offset: 3, base64: "not base64!" })).rejects.toMatchObject(invalid("base64"));
  const big = base64(Buffer.alloc(maxChunkBytes + 3));
  await expect(api.files.append({ id, offset: 3, base64: big })).rejects.toMatchObject(invalid("base64"));
  await expect(api.files.commit({ id, sha256: hashOf(bytes) })).rejects.toMatchObject(invalid("id"));
  await append(3, "def");
  expect(await api.files.commit({ id, sha256: hashOf(bytes) })).toEqual({ sha256: hashOf(bytes), size: 6 });
  await expect(api.files.commit({ id, sha256: hashOf(bytes) })).rejects.toMatchObject({ code: "not-found" });
  await expect(append(6, "g")).rejects.toMatchObject({ code: "not-found" });
});

test.each([0, -1, 1.5, maxFileBytes + 1])("a file of %s bytes does not begin", async (size) => {
  const { api } = await openTestJournal();
  await expect(begin(api, size)).rejects.toMatchObject(invalid("size"));
});

test("an upload of which nothing was heard for an hour is forgotten", async () => {
  let clock = 0;
  const { store, db } = openStore();
  const { handlers, stop } = createUploads(store.incoming, { now: () => new Date(clock) });
  const piece = base64(Buffer.from("a"));
  const { id } = await handlers.begin({ name: "a", size: 2 });
  await handlers.append({ id, offset: 0, base64: piece });
  clock = hour - 1;
  await handlers.append({ id, offset: 1, base64: piece });
  clock = 2 * hour - 2;
  await handlers.begin({ name: "b", size: 1 });
  expect(rowsIn(db)).toEqual([2, 2]);
  clock = 2 * hour - 1;
  const { id: last } = await handlers.begin({ name: "c", size: 1 });
  await expect(handlers.commit({ id, sha256: hashOf(Buffer.from("aa")) })).rejects.toMatchObject({ code: "not-found" });
  await vi.waitFor(() => expect(rowsIn(db)).toEqual([2, 0]));
  expect(db.prepare("SELECT id FROM files").pluck().all()).toContain(last);
  stop();
});

test("an upload that Pronto ended in is forgotten with the next start", async () => {
  const { api, core, platform } = await openTestJournal();
  const kept = await upload(api, Buffer.from("kept"));
  const { id } = await begin(api, 2);
  await api.files.append({ id, offset: 0, base64: base64(Buffer.from("a")) });
  core.close();
  (await openTestJournal({ dataDir: platform.dataDir })).core.close();
  const db = look(platform.dataDir);
  expect([...rowsIn(db), db.prepare("SELECT sha256 FROM files").pluck().get()]).toEqual([1, 1, kept]);
});

test("bytes that changed on the disk are never handed out", async () => {
  const { store, db } = openStore();
  const sha256 = await store.put(Buffer.from("as received"));
  expect(String(await store.read(sha256))).toBe("as received");
  db.exec("DROP TRIGGER fileChunksAreFrozen");
  db.exec("UPDATE fileChunks SET bytes = CAST('as deceived' AS BLOB)");
  await expect(store.read(sha256)).rejects.toMatchObject({ code: "storage", details: { cause: "damaged" } });
  db.exec("DELETE FROM fileChunks");
  await expect(store.read(sha256)).rejects.toMatchObject({ code: "storage", details: { cause: "damaged" } });
});

test("the same bytes put at once from two sides are kept once", async () => {
  const { store, db } = openStore();
  const bytes = randomBytes(maxChunkBytes + 1);
  const [one, other] = await Promise.all([store.put(bytes), store.put(bytes)]);
  expect([one, store.sizeOf(one)]).toEqual([other, bytes.length]);
  expect(rowsIn(db)).toEqual([1, 2]);
});

test("the largest file is put and read in slices, with a turn for others after each", async () => {
  const { store } = openStore();
  const bytes = randomBytes(maxFileBytes);
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const sha256 = await store.put(bytes);
  const slices = maxFileBytes / maxChunkBytes;
  expect(turns).toBeGreaterThanOrEqual(3 * slices); // hashed, written, and moved out of the -wal file
  turns = 0;
  const whole = await store.read(sha256);
  expect(turns).toBeGreaterThanOrEqual(slices - 1);
  isOver = true;
  expect(whole.equals(bytes)).toBe(true);
  await expect(store.put(Buffer.alloc(maxFileBytes + 1))).rejects.toMatchObject({ code: "invalid" });
});

test("a letter that was exported can be opened exactly as it went out", async () => {
  const { api, savedFiles, interviewId, personId } = await openScene();
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.exportDocx({ id });
  const [version] = await api.documents.versions({ id });
  const { path } = await api.files.open({ sha256: version?.fileSha256 ?? "", name: version?.fileName ?? "" });
  expect(readFileSync(path).equals(Buffer.from(savedFiles[0]?.bytes ?? []))).toBe(true);
});

test("a résumé version and a recommender's letter name only bytes that are there", async () => {
  const { api, opportunityId, personId } = await openScene();
  const sha256 = await upload(api, plainPdfOf(["a résumé"]));
  const name = "v1.pdf";
  const nowhere = hashOf(Buffer.from("nothing"));
  const missing = { code: "not-found" };
  const version = await api.resumeVersions.add({ name, sha256 });
  const { id } = await api.recommenders.create({ opportunityId, personId });
  const writer = await api.recommenders.putLetter({ id, name, sha256 });
  expect([version.sha256, writer.sha256]).toEqual([sha256, sha256]);
  await expect(api.resumeVersions.add({ name, sha256: nowhere })).rejects.toMatchObject(missing);
  await expect(api.resumeVersions.putFile({ id: version.id, name, sha256: nowhere })).rejects.toMatchObject(missing);
  await expect(api.recommenders.putLetter({ id, name, sha256: nowhere })).rejects.toMatchObject(missing);
});
