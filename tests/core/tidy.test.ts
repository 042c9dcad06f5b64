import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openJournal } from "#core/journal/open";
import { tidyJournal } from "#core/journal/tidy";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";

const key = Buffer.alloc(32, 7);
const now = () => new Date("2026-03-01T09:30:00Z");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("within five seconds the newest words are in the journal and the file beside it is empty", async () => {
  const { api, core, platform } = await openTestJournal();
  const wal = join(platform.dataDir, "journal.db-wal");
  await api.journal.create({ on: "2026-03-01", text: "words" });
  expect(statSync(wal).size).toBeGreaterThan(0);
  vi.advanceTimersByTime(5_000);
  expect(statSync(wal).size).toBe(0);
  core.close();
});

test("closing leaves one whole file, no timer, and may be done twice", async () => {
  const { api, core, platform } = await openTestJournal();
  await api.journal.create({ on: "2026-03-01", text: "words" });
  core.close();
  core.close();
  expect([existsSync(join(platform.dataDir, "journal.db-wal")), vi.getTimerCount()]).toEqual([false, 0]);
  const again = await openTestJournal({ dataDir: platform.dataDir });
  expect((await again.api.journal.list({})).entries.map(({ text }) => text)).toEqual(["words"]);
});

// `serialize` gives the pages in the open: never in the app, and the very instrument here.
test("what was deleted or written over is gone from the journal, its index, and from beside it", () => {
  const dataDir = makeFolder();
  const journal = openJournal({ dataDir, now }, key);
  tidyJournal(journal);
  const pages = () => journal.serialize().toString("latin1");
  const put = journal.prepare(
    `INSERT INTO journalEntries (id, "on", text, searchText, revision, createdAt, savedAt) VALUES (?, '', ?, ?, 1, '', '')`,
  );
  const write = (id: string, text: string) => put.run(id, text, text);
  for (let n = 0; n < 60; n++) write(`kept${n}`, `every page has words, kept${n} has its own`);
  write("gone", "a qwertzuiop word");
  write("over", "an asdfghjklx word");
  vi.advanceTimersByTime(5_000);
  expect([pages().includes("qwertzuiop"), pages().includes("asdfghjklx")]).toEqual([true, true]);

  journal.exec("DELETE FROM journalEntries WHERE id = 'gone'");
  journal.exec("UPDATE journalEntries SET text = 'new', searchText = 'new' WHERE id = 'over'");
  vi.advanceTimersByTime(5_000);
  const wal = readFileSync(join(dataDir, "journal.db-wal"));
  expect([pages().includes("qwertzuiop"), pages().includes("asdfghjklx"), wal.length]).toEqual([false, false, 0]);
});

test("a large index is merged a piece at a time, and then left alone", () => {
  const journal = openJournal({ dataDir: makeFolder(), now }, key);
  tidyJournal(journal);
  const put = journal.prepare(
    `INSERT INTO journalEntries (id, "on", text, searchText, revision, createdAt, savedAt) VALUES (?, '', '', ?, 1, '', '')`,
  );
  const words = (of: number) => Array.from({ length: 50 }, (_, n) => `w${(of * 50 + n).toString(36)}`).join(" ");
  journal.transaction(() => {
    for (let n = 0; n < 1_000; n++) put.run(`page${n}`, words(n));
    put.run("gone", "qwertzuiop");
  })();
  vi.advanceTimersByTime(5_000);
  journal.exec("DELETE FROM journalEntries WHERE id = 'gone'");
  const changes = () => Number(journal.prepare("SELECT total_changes()").pluck().get());
  const rounds: number[] = [];
  while (rounds.at(-1) !== 0 && rounds.length < 100) {
    const before = changes();
    vi.advanceTimersByTime(5_000);
    rounds.push(changes() - before);
  }
  expect(rounds.length).toBeGreaterThan(3);
  expect(Math.max(...rounds)).toBeLessThan(1_000);
  expect(journal.serialize().toString("latin1").includes("qwertzuiop")).toBe(false);
  journal.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
});
