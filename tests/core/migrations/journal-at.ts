import type { Database } from "better-sqlite3";
import { openEncrypted } from "#core/journal/encrypted-file";
import { migrate } from "#core/journal/migrate";
import { migrations } from "#core/journal/migrations/index";

export const testKey = Buffer.alloc(32, 7);

/** A journal as the Pronto of that schema left it, in `path`: put old rows in, close it, open it with `openJournal`, look. */
export function journalAt(version: number, path: string): Database {
  const journal = openEncrypted(path, testKey);
  journal.pragma("journal_mode = WAL");
  migrate(
    journal,
    () => {},
    migrations.filter((step) => step.version <= version),
  );
  return journal;
}

export function insert(journal: Database, table: string, row: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(row);
  journal
    .prepare(`INSERT INTO ${table} (${keys.join(", ")}) VALUES (${keys.map((key) => `@${key}`).join(", ")})`)
    .run(row);
}
