import { randomBytes } from "node:crypto";
import type { Database } from "better-sqlite3";
import { afterEach, expect, test, vi } from "vitest";
import { createFileStore, type FileStore } from "#core/file-store";
import { openJournal } from "#core/journal/open";
import { namingColumns } from "#core/journal/used-files";
import { createUnusedFiles, type UnusedFiles } from "#core/unused-files";
import { maxFileBytes } from "#domain/files";
import { keyIn } from "../support/key-in.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { jpegOf } from "../support/pictures.ts";
import { plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
import { openScene } from "./scene.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Opened {
  readonly db: Database;
  readonly store: FileStore;
  readonly unused: UnusedFiles;
  readonly setClock: (ms: number) => void;
}

const opened: Opened[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const { db, unused } of opened.splice(0)) {
    unused.stop();
    db.close();
  }
});

function openStore(dataDir = makeFolder(), key: Buffer = Buffer.alloc(32, 7)): Opened {
  let clock = 100 * day;
  let ids = 0;
  const platform = { now: () => new Date(clock), newId: () => `new-${++ids}` };
  const db = openJournal({ dataDir, now: platform.now }, key);
  const store = createFileStore(db, platform);
  const setClock = (ms: number) => {
    clock = ms;
  };
  const one = { db, store, unused: createUnusedFiles(db, store, platform), setClock };
  opened.push(one);
  return one;
}

test("what no record names goes a day after that was seen, with all its bytes", async () => {
  const { store, unused, setClock, db } = openStore();
  const sha256 = await store.put(randomBytes(600_000));
  setClock(200 * day); // old, and yet looked at for the first time
  expect(await unused.collect()).toBe(0);
  setClock(201 * day - 1);
  expect(await unused.collect()).toBe(0);
  expect(store.has(sha256)).toBe(true);
  setClock(201 * day);
  expect(await unused.collect()).toBe(1);
  expect(db.prepare("SELECT (SELECT count(*) FROM files) + (SELECT count(*) FROM fileChunks)").pluck().get()).toBe(0);
});

test("a clock that was put back makes nothing older", async () => {
  const { store, unused, setClock } = openStore();
  await store.put(randomBytes(9));
  expect(await unused.collect()).toBe(0);
  setClock(0);
  expect(await unused.collect()).toBe(0);
  setClock(100 * day + hour);
  expect(await unused.collect()).toBe(0);
});

test("what is wanted again in the meantime has its day anew", async () => {
  const { store, unused, setClock } = openStore();
  const bytes = randomBytes(9);
  const sha256 = await store.put(bytes);
  await unused.collect();
  setClock(101 * day);
  await store.put(bytes);
  expect(await unused.collect()).toBe(0);
  setClock(102 * day - 1);
  store.takeUp(sha256);
  setClock(102 * day);
  expect(await unused.collect()).toBe(0);
  setClock(103 * day);
  expect(await unused.collect()).toBe(1);
});

test("used files stay for good, those of the trash, of old versions and of what was exported too", async () => {
  const { api, core, platform, opportunityId, interviewId, personId } = await openScene();
  const pdf = async (words: string) => upload(api, plainPdfOf([words]));
  const named: string[] = [];
  const keep = async (sha256: string) => {
    named.push(sha256);
    return sha256;
  };
  await api.opportunities.attach({
    id: opportunityId,
    file: { name: "a.pdf", sha256: await keep(await pdf("advert")) },
  });
  const trashed = await api.opportunities.create({ companyLegal: "Gone, Inc.", role: "Lead" });
  await api.opportunities.attach({ id: trashed.id, file: { name: "b.pdf", sha256: await keep(await pdf("gone")) } });
  await api.opportunities.remove({ id: trashed.id });
  await api.people.putCardPhoto({ id: personId, name: "c.jpg", sha256: await keep(await upload(api, jpegOf())) });
  const version = await api.resumeVersions.add({ name: "cv.pdf", sha256: await keep(await pdf("résumé")) });
  await api.resumeVersions.remove({ id: version.id });
  const { id: recommenderId } = await api.recommenders.create({ opportunityId, personId });
  await api.recommenders.putLetter({ id: recommenderId, name: "l.pdf", sha256: await keep(await pdf("letter")) });
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.attach({ id, file: { name: "p.pdf", sha256: await keep(await pdf("plan")) } });
  await api.documents.exportDocx({ id, release: { warned: true } });
  await api.documents.detach({ id, name: "p.pdf" }); // an exported version of it still has the file
  for (const { fileSha256 } of await api.documents.versions({ id })) if (fileSha256 !== null) await keep(fileSha256);
  const stray = await pdf("stray");
  core.close();

  const { store, unused, setClock } = openStore(platform.dataDir, keyIn(platform.dataDir));
  await unused.collect();
  setClock(500 * day);
  expect([await unused.collect(), store.has(stray)]).toEqual([1, false]);
  expect(named.filter((sha256) => !store.has(sha256))).toEqual([]);
  expect(named).toHaveLength(7);
});

test("what was worked out from a file goes with it", async () => {
  const { store, unused, setClock, db } = openStore();
  const [one, other] = [await store.put(randomBytes(9)), await store.put(randomBytes(9))];
  db.prepare("INSERT INTO resumeReadings (sha256, edition, lines) VALUES (?, 1, '[]')").run(one);
  db.prepare(
    "INSERT INTO resumeDifferences (beforeSha256, afterSha256, edition, added, facts) VALUES (?, ?, 1, '[]', '[]')",
  ).run(one, other);
  await unused.collect();
  setClock(102 * day);
  expect(await unused.collect()).toBe(2);
  expect(
    db.prepare("SELECT (SELECT count(*) FROM resumeReadings) + (SELECT count(*) FROM resumeDifferences)").pluck().get(),
  ).toBe(0);
});

test("every column of the journal that names a file is known to the collector", () => {
  const { db } = openStore();
  const columns = db
    .prepare<[], { name: string; column: string; target: string | null }>(
      `SELECT t.name, c.name AS "column", f."table" AS target FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       LEFT JOIN pragma_foreign_key_list(t.name) f ON f."from" = c.name WHERE t.type = 'table' AND t.name <> 'files'`,
    )
    .all();
  const naming = columns.filter(
    ({ column, target }) => target === "files" || /sha256|attachment|photo|picture|image|file$/i.test(column),
  );
  const isKnown = [...namingColumns.named, ...namingColumns.lists, ...namingColumns.derived];
  const known = new Set(isKnown.map(([table, expression]) => `${table}.${/^\w+/.exec(expression)?.[0]}`));
  const byNameAlone = ["resumeVersions.file", "recommenders.file"]; // the name of the file whose hash stands beside
  const unknown = naming
    .map(({ name, column }) => `${name}.${column}`)
    .filter((one) => !known.has(one) && !byNameAlone.includes(one) && one !== "fileChunks.fileId");
  expect(unknown).toEqual([]);
  expect(known.size).toBe(naming.length - byNameAlone.length - 1);
});

test("a record that takes a file up while others are taken out keeps it whole", async () => {
  const { store, unused, setClock, db } = openStore();
  await store.put(randomBytes(2_000_000));
  const bytes = randomBytes(600_000);
  const wanted = await store.put(bytes);
  await unused.collect();
  setClock(102 * day);
  const collecting = unused.collect();
  while (db.prepare("SELECT count(*) FROM files WHERE sha256 IS NULL").pluck().get() === 0)
    await new Promise(setImmediate);
  db.prepare(
    "INSERT INTO people (id, fullName, title, employer, notes, cardPhoto, searchText, revision, createdAt, savedAt) VALUES ('p', 'P', '', '', '', ?, '', 1, '', '')",
  ).run(JSON.stringify({ sha256: wanted }));
  expect(await collecting).toBe(1);
  expect((await store.read(wanted)).equals(bytes)).toBe(true);
});

test("the largest file is taken out without holding anybody up", async () => {
  const { store, unused, setClock } = openStore();
  for (let n = 0; n < 3; n++) await store.put(randomBytes(maxFileBytes));
  await unused.collect();
  setClock(102 * day);
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const watch = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  expect(await unused.collect()).toBe(3);
  isOver = true;
  console.log(`three files of 25 MB: the longest hold-up was ${longest.toFixed(1)} ms`);
  expect(longest).toBeLessThan(250); // some 10 ms where nothing else runs
}, 60_000);

test("it looks by itself a minute after the start and every three hours, and not after the end", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  const { store, unused, setClock } = openStore();
  const sha256 = await store.put(randomBytes(9));
  vi.advanceTimersByTime(minute);
  await vi.waitFor(() => expect(isMarked(sha256)).toBe(true));
  setClock(101 * day);
  vi.advanceTimersByTime(3 * hour);
  await vi.waitFor(() => expect(store.has(sha256)).toBe(false));
  const other = await store.put(randomBytes(9));
  unused.stop();
  vi.advanceTimersByTime(day);
  await new Promise(setImmediate);
  expect(isMarked(other)).toBe(false);

  function isMarked(hash: string): boolean {
    const [{ db } = openStore()] = opened;
    return db.prepare("SELECT unusedSince FROM files WHERE sha256 = ?").pluck().get(hash) !== null;
  }
});
