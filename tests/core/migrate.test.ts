import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backUp } from "#core/journal/backup";
import { openEncrypted, versionOf } from "#core/journal/encrypted-file";
import { type Migration, migrate } from "#core/journal/migrate";
import { migrations } from "#core/journal/migrations/index";
import { openJournal } from "#core/journal/open";
import { makeFolder } from "../support/open-test-journal.ts";
import { journalAt, testKey } from "./migrations/journal-at.ts";

const newest = migrations.at(-1)?.version ?? 0;
const step = (version: number, sql: string): Migration => ({ version, name: "test", sql });
const never = () => expect.unreachable("a new journal has nothing to back up");
const now = () => new Date("2026-03-01T09:30:00Z");
const at = (dataDir: string) => ({ dataDir, now });

test("the versions of the migrations rise", () => {
  const journal = journalAt(0, join(makeFolder(), "j.db"));
  for (const versions of [[1, 1], [2, 1], [0]]) {
    const steps = versions.map((version) => step(version, "SELECT 1"));
    expect(() => migrate(journal, never, steps)).toThrow("must rise");
  }
  expect(versionOf(journal)).toBe(0);
});

test("a new journal needs no copy, one with words in it gets one before the first step", () => {
  const journal = journalAt(0, join(makeFolder(), "j.db"));
  migrate(journal, never, [step(1, "CREATE TABLE one (x)")]);
  const seen: unknown[] = [];
  const tables = () => journal.prepare("SELECT name FROM sqlite_schema").pluck().all();
  const steps = [step(1, ""), step(2, "CREATE TABLE two (x)"), step(4, "CREATE TABLE four (x)")];
  migrate(journal, (version) => seen.push([version, tables()]), steps);
  migrate(journal, never, steps);
  expect(seen).toEqual([[1, ["one"]]]);
  expect([versionOf(journal), tables()]).toEqual([4, ["one", "two", "four"]]);
});

test("a step that fails takes all of them back, and a copy that fails stops the first", () => {
  const journal = journalAt(0, join(makeFolder(), "j.db"));
  migrate(journal, never, [step(1, "CREATE TABLE one (x)")]);
  const steps = [step(1, ""), step(2, "CREATE TABLE two (x)"), step(3, "CREATE TABLE two (x)")];
  expect(() => migrate(journal, () => {}, steps)).toThrow("already exists");
  const full = () => {
    throw new Error("full");
  };
  expect(() => migrate(journal, full, steps.slice(0, 2))).toThrow("full");
  expect([versionOf(journal), journal.prepare("SELECT name FROM sqlite_schema").pluck().all()]).toEqual([1, ["one"]]);
});

test("a migration may make a table anew, and none may leave a row that points nowhere", () => {
  const journal = journalAt(0, join(makeFolder(), "j.db"));
  const first = step(
    1,
    `CREATE TABLE a (id TEXT PRIMARY KEY) STRICT; CREATE TABLE b (a TEXT REFERENCES a (id)) STRICT;
     INSERT INTO a VALUES ('x'); INSERT INTO b VALUES ('x');`,
  );
  const anew = step(
    2,
    "CREATE TABLE c (id TEXT PRIMARY KEY, more TEXT) STRICT; INSERT INTO c SELECT id, '' FROM a; DROP TABLE a; ALTER TABLE c RENAME TO a;",
  );
  migrate(journal, never, [first]);
  migrate(journal, () => {}, [first, anew]);
  expect(() => migrate(journal, () => {}, [first, anew, step(3, "DELETE FROM a")])).toThrow("1 rows point nowhere");
  expect([versionOf(journal), journal.pragma("foreign_keys", { simple: true })]).toEqual([2, 1]);
});

test("a copy is whole, encrypted with the same key, and told by its version and time", () => {
  const dataDir = makeFolder();
  const journal = openJournal(at(dataDir), testKey);
  journal.exec("CREATE TABLE words (x); INSERT INTO words VALUES ('SECRET')");
  const path = backUp(journal, testKey, join(dataDir, "backups"), { series: "test", keep: 5, version: 1, now: now() });
  expect(path).toBe(join(dataDir, "backups", "test-2026-03-01T09-30-00-000Z-v1.db"));
  expect(readdirSync(join(dataDir, "backups"))).toHaveLength(1);
  const bytes = readFileSync(path);
  expect([bytes.includes("SECRET"), bytes.includes("SQLite format")]).toEqual([false, false]);
  const copy = openEncrypted(path, testKey);
  expect([copy.prepare("SELECT x FROM words").pluck().get(), versionOf(copy)]).toEqual(["SECRET", newest]);
});

test("the newest five of a series stay, and nothing else in the folder is touched", () => {
  const dataDir = makeFolder();
  const folder = join(dataDir, "backups");
  mkdirSync(folder);
  const others = ["before-import-2020-01-01T00-00-00-000Z-v1.db", "mine.txt"];
  for (const name of others) writeFileSync(join(folder, name), "kept");
  const journal = openJournal(at(dataDir), testKey);
  const paths = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    backUp(journal, testKey, folder, { series: "before", keep: 5, version: 1, now: new Date(Date.UTC(2026, 2, day)) }),
  );
  expect(paths.map((path) => existsSync(path))).toEqual([false, false, true, true, true, true, true]);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
});

test("a copy that its key does not open is no copy", () => {
  const dataDir = makeFolder();
  const journal = openJournal(at(dataDir), testKey);
  const folder = join(dataDir, "backups");
  const options = { series: "before", keep: 5, version: 1, now: now() };
  expect(() => backUp(journal, Buffer.alloc(32, 8), folder, options)).toThrow("not a database");
  expect(readdirSync(folder)).toEqual([]);
});

test("a damaged journal is not copied over a good copy", () => {
  const dataDir = makeFolder();
  const journal = openJournal(at(dataDir), testKey);
  journal.exec("CREATE TABLE words (x); INSERT INTO words VALUES ('SECRET')");
  const folder = join(dataDir, "backups");
  const options = { series: "before", keep: 1, version: 1, now: now() };
  const good = readFileSync(backUp(journal, testKey, folder, options));
  journal.close();
  const bytes = readFileSync(join(dataDir, "journal.db"));
  bytes.fill(0, 4096 * Math.floor(bytes.length / 8192)); // every page of the second half
  writeFileSync(join(dataDir, "journal.db"), bytes);
  const damaged = openEncrypted(join(dataDir, "journal.db"), testKey);
  expect(() => backUp(damaged, testKey, folder, { ...options, now: new Date("2026-03-02T00:00:00Z") })).toThrow();
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)).equals(good))).toEqual([true]);
});

test("a journal written by a newer Pronto is refused untouched, its newest words beside it too", () => {
  const dataDir = makeFolder();
  const path = join(dataDir, "journal.db");
  const newer = openJournal(at(dataDir), testKey);
  newer.pragma("user_version = 999");
  newer.exec("CREATE TABLE future (x)");
  for (const crashed of [true, false]) {
    const copy = makeFolder();
    if (!crashed) newer.close();
    for (const name of readdirSync(dataDir)) copyFileSync(join(dataDir, name), join(copy, name));
    const before = bytesIn(copy);
    expect(() => openJournal(at(copy), testKey)).toThrow(expect.objectContaining({ code: "newer-journal" }));
    expect(bytesIn(copy)).toEqual(before);
    expect(existsSync(join(copy, "journal.db-wal"))).toBe(crashed);
  }
  expect(existsSync(path)).toBe(true);
});

function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));
}
