import { statSync } from "node:fs";
import type { Database } from "better-sqlite3";

const everyMs = 5_000;
/** Pages of the search index that one round may merge: some 10 ms of work. */
const pagesARound = 64;

/**
 * Keeps what was deleted or written over from staying on the disk. Every five seconds, and so between saves rather than in
 * one, the newest words move from the -wal file into the journal and that file is emptied; and the search index, which
 * keeps the words of a deleted row until its parts are merged, is merged a piece further. Where nothing was written,
 * nothing is done. Returns what closes the journal, with the last words in it.
 */
export function tidyJournal(journal: Database): () => void {
  const wal = `${journal.name}-wal`;
  const changes = journal.prepare<[], number>("SELECT total_changes()").pluck();
  const merge = journal.prepare<[number]>("INSERT INTO search (search, rank) VALUES ('merge', ?)");
  let isMerging = false;

  function tidy(): void {
    if (statSync(wal).size > 0) isMerging = true;
    if (!isMerging) return;
    const before = changes.get() ?? 0;
    merge.run(-pagesARound);
    isMerging = (changes.get() ?? 0) - before >= 2; // FTS5's own sign that there is more to merge
    journal.pragma("wal_checkpoint(TRUNCATE)");
  }

  const timer = setInterval(() => quietly(tidy), everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (!journal.open) return;
    quietly(() => journal.pragma("wal_checkpoint(TRUNCATE)"));
    journal.close();
  };
}

/** No room, or a damaged page: the words are safe where they are, and the call that needs the page will tell. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
