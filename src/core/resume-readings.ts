// What was read of résumé files, and how each differs from the others: worked out once, when a file comes.

import type { Sha256 } from "#domain/files";
import type { ResumeComparison } from "#domain/resume-changes";
import { ResumeReading, type TextLine } from "#domain/resume-text";
import type { Journal } from "./journal/journal.ts";
import type { Reader } from "./reading/reader.ts";

/** Rises when files are read, or compared, in another way than before: then what is kept is worked out anew. */
const edition = 1;

export interface ResumeReadings {
  /** In the same go as the version whose file it is. */
  readonly keep: (sha256: Sha256, lines: readonly TextLine[]) => void;
  /** Whether a file was read as this Pronto reads. */
  readonly isFresh: (sha256: Sha256) => boolean;
  /** From every file that somebody has to every living version, as far as it is not known yet how they differ. */
  readonly compareTheRest: () => Promise<void>;
  /** Null: one of them has no text, or comparing them took too long. */
  readonly compare: (before: Sha256 | null, after: Sha256 | null) => Promise<ResumeComparison | null>;
}

export function createResumeReadings({ db, changes }: Journal, reader: Reader): ResumeReadings {
  const insert = db.prepare("INSERT OR REPLACE INTO resumeReadings (sha256, edition, lines) VALUES (?, ?, ?)");
  const bySha = db.prepare<[string], { sha256: string; edition: number; lines: string }>(
    "SELECT * FROM resumeReadings WHERE sha256 = ?",
  );
  const unknown = db.prepare<{ edition: number }, { beforeSha256: string; afterSha256: string }>(
    `SELECT was.sha256 AS beforeSha256, now.sha256 AS afterSha256
     FROM resumeReadings AS was JOIN resumeReadings AS now ON was.sha256 <> now.sha256
     WHERE was.lines <> '[]' AND was.sha256 IN (SELECT sha256 FROM resumeCopies WHERE deletedAt IS NULL)
       AND now.lines <> '[]' AND now.sha256 IN (SELECT sha256 FROM resumeVersions WHERE deletedAt IS NULL)
       AND NOT EXISTS (
         SELECT 1 FROM resumeDifferences AS known WHERE known.beforeSha256 = was.sha256
           AND known.afterSha256 = now.sha256 AND known.edition = @edition
       )`,
  );
  const insertDifference = db.prepare(
    "INSERT OR REPLACE INTO resumeDifferences (beforeSha256, afterSha256, edition, added, facts) VALUES (?, ?, ?, ?, ?)",
  );

  const linesOf = (sha256: Sha256 | null): readonly TextLine[] => {
    const row = sha256 === null ? undefined : bySha.get(sha256);
    return row === undefined ? [] : ResumeReading.parse({ ...row, lines: JSON.parse(row.lines) }).lines;
  };

  async function compare(before: Sha256 | null, after: Sha256 | null): Promise<ResumeComparison | null> {
    const [was, is] = [linesOf(before), linesOf(after)];
    return was.length === 0 || is.length === 0 ? null : reader.compare(was, is);
  }

  async function keepDifference(before: Sha256, after: Sha256): Promise<void> {
    const found = await compare(before, after);
    if (found === null || !db.open) return;
    insertDifference.run(before, after, edition, JSON.stringify(found.added), JSON.stringify(found.facts));
    changes.mark(null); // letters and plans of every process may speak of it
  }

  return {
    compare,
    keep: (sha256, lines) => void insert.run(sha256, edition, JSON.stringify(lines)),
    isFresh: (sha256) => bySha.get(sha256)?.edition === edition,
    async compareTheRest() {
      for (const { beforeSha256, afterSha256 } of unknown.all({ edition }))
        await keepDifference(beforeSha256, afterSha256);
    },
  };
}
