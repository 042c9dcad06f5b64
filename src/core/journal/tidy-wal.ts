import { statSync } from "node:fs";
import type { Database } from "better-sqlite3";

const everyMs = 5_000;

/**
 * Moves the newest words from the -wal file into the journal, between saves rather than in one, and empties that file: what
 * was deleted or written over is off the disk within five seconds. Returns what closes the journal, the last words in it.
 */
export function tidyWal(journal: Database): () => void {
  const wal = `${journal.name}-wal`;
  const tidy = () => {
    try {
      if (statSync(wal).size > 0) journal.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // No room, or no file: the words are safe where they are, and the next time will do.
    }
  };
  const timer = setInterval(tidy, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (!journal.open) return;
    tidy();
    journal.close();
  };
}
