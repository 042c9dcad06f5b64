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

/** Whether any record names a file by this hash. */
export function createUsedFiles(db: Database): (sha256: Sha256) => boolean {
  const parts = [
    ...named.map(([table, hash]) => `SELECT 1 FROM ${table} WHERE ${hash} = @sha256`),
    ...lists.map(
      ([table, column]) => `SELECT 1 FROM ${table}, json_each(${table}.${column}) WHERE value ->> 'sha256' = @sha256`,
    ),
  ];
  const used = db.prepare<{ sha256: string }, number>(`SELECT EXISTS (${parts.join(" UNION ALL ")})`).pluck();
  return (sha256) => used.get({ sha256 }) === 1;
}
