// What was read of résumé files, and how each differs from the others: worked out once, when a file comes.

import type { Database } from "better-sqlite3";
import type { Sha256 } from "#domain/files";
import type { ResumeChange } from "#domain/resume-changes";
import type { TextLine } from "#domain/resume-text";
import { ResumeReading } from "#domain/resume-text";
import type { Reader } from "./reading/reader.ts";

/** Rises when a file is read, or two are compared, in another way than before. */
const edition = 1;

type Difference = Pick<ResumeChange, "added" | "facts">;

export interface ResumeReadings {
  /** In the same go as the version whose file it is. */
  readonly keep: (sha256: Sha256, lines: readonly TextLine[]) => void;
  /** From each other living version to this file, and back. */
  readonly compareWithOthers: (sha256: Sha256) => Promise<void>;
  /** Null: one of them has no text. */
  readonly compare: (before: Sha256 | null, after: Sha256 | null) => Promise<Difference | null>;
}

export function createResumeReadings(db: Database, _reader: Reader): ResumeReadings {
  const insert = db.prepare("INSERT OR REPLACE INTO resumeReadings (sha256, edition, lines) VALUES (?, ?, ?)");
  const bySha = db.prepare<[string], { sha256: string; edition: number; lines: string }>(
    "SELECT * FROM resumeReadings WHERE sha256 = ?",
  );
  const others = db
    .prepare<[string], string>(
      "SELECT DISTINCT sha256 FROM resumeVersions WHERE deletedAt IS NULL AND sha256 IS NOT NULL AND sha256 <> ?",
    )
    .pluck();
  const insertDifference = db.prepare(
    "INSERT OR REPLACE INTO resumeDifferences (beforeSha256, afterSha256, edition, added, facts) VALUES (?, ?, ?, ?, ?)",
  );

  const linesOf = (sha256: Sha256 | null): readonly TextLine[] => {
    const row = sha256 === null ? undefined : bySha.get(sha256);
    return row === undefined ? [] : ResumeReading.parse({ ...row, lines: JSON.parse(row.lines) }).lines;
  };

  async function compare(before: Sha256 | null, after: Sha256 | null): Promise<Difference | null> {
    const [old, young] = [linesOf(before), linesOf(after)];
    if (old.length === 0 || young.length === 0) return null;
    const known = new Set(old.map(({ text }) => text));
    return { added: young.map(({ text }) => text).filter((text) => !known.has(text)), facts: [] };
  }

  return {
    compare,
    keep: (sha256, lines) => void insert.run(sha256, edition, JSON.stringify(lines)),
    async compareWithOthers(sha256) {
      for (const other of others.all(sha256)) {
        for (const [before, after] of [
          [other, sha256],
          [sha256, other],
        ] as const) {
          const found = await compare(before, after);
          if (found !== null)
            insertDifference.run(before, after, edition, JSON.stringify(found.added), JSON.stringify(found.facts));
        }
      }
    },
  };
}
