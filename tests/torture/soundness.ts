import type { Database } from "better-sqlite3";
import { readKey } from "#core/journal/keyring";
import { openJournal } from "#core/journal/open";

/** Opens the journal of a host that has ended, as the next start would, and gives it to `look`. */
export async function lookInto<Seen>(dataDir: string, look: (journal: Database) => Seen): Promise<Seen> {
  const secrets = {
    kind: "file-mode",
    wrap: async (secret: string) => secret,
    unwrap: async (wrapped: string) => wrapped,
  } as const;
  const journal = openJournal({ dataDir, now: () => new Date() }, await readKey({ dataDir, secrets }));
  try {
    return look(journal);
  } finally {
    journal.close();
  }
}

/** What is wrong with an open journal: a damaged page, a row that points nowhere, an index that does not say what the rows say. */
export function faultsIn(journal: Database): readonly string[] {
  const check = journal.pragma("quick_check", { simple: true });
  const lost = journal.prepare("SELECT count(*) FROM pragma_foreign_key_check").pluck().get();
  return [
    ...(check === "ok" ? [] : [`quick_check: ${check}`]),
    ...(lost === 0 ? [] : [`${lost} rows point nowhere`]),
    ...faultsOfIndex(journal),
  ];
}

function faultsOfIndex(journal: Database): readonly string[] {
  try {
    journal.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
  } catch (error) {
    return [`the index of words: ${error}`];
  }
  const tables = journal
    .prepare<[], string>(
      "SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'searchText'",
    )
    .pluck()
    .all();
  const living = tables.map((table) => `SELECT '${table}', id, searchText FROM ${table} WHERE deletedAt IS NULL`);
  const rows = living.join(" UNION ALL ");
  const indexed = "SELECT noun, id, text FROM search";
  const count = (sql: string) => Number(journal.prepare(`SELECT count(*) FROM (${sql})`).pluck().get());
  const different =
    count(`SELECT * FROM (${rows}) EXCEPT ${indexed}`) + count(`${indexed} EXCEPT SELECT * FROM (${rows})`);
  return different === 0 && count(rows) === count(indexed) ? [] : [`${different} rows are not indexed as they are`];
}
