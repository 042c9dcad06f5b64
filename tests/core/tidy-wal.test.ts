import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openJournal } from "#core/journal/open";
import { tidyWal } from "#core/journal/tidy-wal";
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
test("what was deleted or written over is gone from the journal and from beside it", () => {
  const dataDir = makeFolder();
  const journal = openJournal({ dataDir, now }, key);
  tidyWal(journal);
  const pages = () => journal.serialize().toString("latin1");
  const wal = () => readFileSync(join(dataDir, "journal.db-wal"));
  const words = (marker: string) => Array.from({ length: 40 }, (_, n) => `${marker}${n}`).join(" ");
  const put = journal.prepare(
    `INSERT INTO journalEntries (id, "on", text, searchText, revision, createdAt, savedAt) VALUES (?, '', ?, ?, 1, '', '')`,
  );
  for (let n = 0; n < 60; n++) put.run(`kept${n}`, words(`kept${n}x`), words(`kept${n}x`));
  put.run("gone", words("deletedword"), words("deletedword"));
  put.run("over", words("overwritten"), words("overwritten"));
  vi.advanceTimersByTime(5_000);
  expect([pages().includes("deletedword"), pages().includes("overwritten")]).toEqual([true, true]);

  journal.exec("DELETE FROM journalEntries WHERE id = 'gone'");
  journal.exec("UPDATE journalEntries SET text = 'new', searchText = 'new' WHERE id = 'over'");
  vi.advanceTimersByTime(5_000);
  expect([pages().includes("deletedword"), pages().includes("overwritten"), wal().length]).toEqual([false, false, 0]);
});
