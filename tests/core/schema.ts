import { openJournal } from "#core/journal/open";
import { makeFolder } from "../support/open-test-journal.ts";

/** The whole schema of a new journal as one text: tables first, then what hangs on them, each in the order it was made. */
export function readSchema(): string {
  const journal = openJournal({ dataDir: makeFolder(), now: () => new Date(0) }, Buffer.alloc(32, 7));
  const statements = journal
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\'
       ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid`,
    )
    .pluck()
    .all();
  const version = Number(journal.pragma("user_version", { simple: true }));
  journal.close();
  return `-- Version ${version}. Written by npm run schema; the truth is in src/core/journal/migrations.\n\n${statements.join(";\n\n")};\n`;
}
