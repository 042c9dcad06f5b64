import type { Database } from "better-sqlite3";
import type { Sha256 } from "#domain/files";

/** Every column that names a file by its hash, with how the hash stands in it; the trash counts, as it can be emptied of nothing. */
const named: readonly (readonly [table: string, hash: string])[] = [
  ["resumeVersions", "sha256"],
  ["resumeCopies", "sha256"],
  ["recommenders", "sha256"],
  ["documents", "exportedSha256"],
  ["documentVersions", "fileSha256"],
  ["people", "cardPhoto ->> 'sha256'"],
];

/** Columns that hold a list of attachments. */
const lists: readonly (readonly [table: string, column: string])[] = [
  ["documents", "attachments"],
  ["documentVersions", "attachments"],
  ["opportunities", "attachments"],
];

/** What was worked out from a file names it too, and goes with it. */
const derived: readonly (readonly [table: string, hash: string])[] = [
  ["resumeReadings", "sha256"],
  ["resumeDifferences", "beforeSha256"],
  ["resumeDifferences", "afterSha256"],
];

/** All that is known of where files are named; `tests/core/unused-files.test.ts` holds it against the schema. */
export const namingColumns = { named, lists, derived };

export interface UsedFiles {
  /** Whether any record names a file by this hash. */
  readonly has: (sha256: Sha256) => boolean;
  /** The hashes that one place names, a place for each step. */
  readonly each: () => Iterable<readonly Sha256[]>;
  /** Takes away what was worked out from it. */
  readonly forgetDerived: (sha256: Sha256) => void;
}

export function createUsedFiles(db: Database): UsedFiles {
  // The conditions are those of the indexes, word for word: else every letter is read through.
  const places = [
    ...named.map(([table, hash]) => ({ from: `${table} WHERE ${hash} IS NOT NULL`, hash })),
    ...lists.map(([table, column]) => ({
      from: `${table}, json_each(${table}.${column}) WHERE ${table}.${column} <> '[]'`,
      hash: "value ->> 'sha256'",
    })),
  ];
  const one = places.map(({ from, hash }) => `SELECT 1 FROM ${from} AND ${hash} = @sha256`).join(" UNION ALL ");
  const has = db.prepare<{ sha256: string }, number>(`SELECT EXISTS (${one})`).pluck();
  const all = places.map(({ from, hash }) =>
    db.prepare<[], string>(`SELECT DISTINCT ${hash} FROM ${from} AND ${hash} IS NOT NULL`).pluck(),
  );
  const forget = derived.map(([table, hash]) => db.prepare<[string]>(`DELETE FROM ${table} WHERE ${hash} = ?`));
  return {
    has: (sha256) => has.get({ sha256 }) === 1,
    *each() {
      for (const statement of all) yield statement.all();
    },
    forgetDerived(sha256) {
      for (const statement of forget) statement.run(sha256);
    },
  };
}
