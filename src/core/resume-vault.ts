// The versions of the résumé with their files: kept as they came, read once, compared with each other, never changed.

import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { toFileName } from "#domain/file-names";
import type { Sha256 } from "#domain/files";
import type { Stop } from "#domain/guard/stop";
import type { ResumeFormat } from "#domain/resume-text";
import { atResumeState, blankResumeVersion, type ResumeVersion, resumeFileName } from "#domain/resume-versions";
import type { FileStore } from "./file-store.ts";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import type { Reader, ReadResume } from "./reading/reader.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { passStops } from "./release.ts";
import type { ResumeReadings } from "./resume-readings.ts";
import { createRelevance } from "./resume-relevance.ts";
import type { UnusedFiles } from "./unused-files.ts";

interface Beside {
  readonly files: FileStore;
  readonly unused: UnusedFiles;
  readonly reader: Reader;
  readonly readings: ResumeReadings;
}

export interface ResumeVault {
  readonly handlers: Handlers["resumeVersions"];
  /** Reads anew what an earlier Pronto read, and compares what is not compared yet. */
  readonly refresh: () => Promise<void>;
}

export function createResumeVault(
  journal: Journal,
  platform: Platform,
  { files, unused, reader, readings }: Beside,
): ResumeVault {
  const { db, records, inOneGo } = journal;
  const { resumeCopies, resumeVersions } = records;
  const plain = createRecordHandlers(resumeVersions, blankResumeVersion);
  const versions = db.prepare("SELECT * FROM resumeVersions WHERE deletedAt IS NULL ORDER BY number DESC LIMIT 500");
  const withFile = db
    .prepare<[string], string>("SELECT label FROM resumeVersions WHERE sha256 = ? AND deletedAt IS NULL")
    .pluck();
  const copies = db
    .prepare<[string], number>("SELECT count(*) FROM resumeCopies WHERE resumeVersionId = ? AND deletedAt IS NULL")
    .pluck();
  const namesOnly = db.prepare<[string]>(
    "SELECT * FROM resumeCopies WHERE resumeVersionId = ? AND sha256 IS NULL AND deletedAt IS NULL",
  );
  const sizes = db.prepare<[string], number>("SELECT size FROM files WHERE sha256 = ?").pluck();
  const relevantIn = createRelevance(journal, platform);

  const alreadyThere = (sha256: Sha256): readonly Stop[] => {
    const there = withFile.get(sha256);
    return there === undefined ? [] : [{ verdict: "refuse", rule: "file-twice", what: there }];
  };

  /** What is in the file; a file that is refused does not stay in the journal. */
  async function readFile(name: string, sha256: Sha256): Promise<ReadResume> {
    try {
      passStops(alreadyThere(sha256), undefined);
      return await reader.read({ name, bytes: await files.read(sha256) });
    } catch (error) {
      if (error instanceof ProntoError && error.code === "refused") await unused.refuse(sha256);
      throw error;
    }
  }

  const file = (name: string, sha256: Sha256, format: ResumeFormat) => ({
    ...{ file: resumeFileName(name, format), sha256 },
    ...{ checkedAt: null, confirmedFacts: [] }, // of another file
  });

  const found = ({ format, lines, references }: ReadResume) =>
    ({
      format,
      scan: references.length > 0 ? "references" : lines.length === 0 ? "unreadable" : "clear",
      referenceLines: [...references],
    }) satisfies Partial<ResumeVersion>;

  const handlers: Handlers["resumeVersions"] = {
    ...plain,
    /** A step that is said without its date is reached now. */
    save: (changes) =>
      inOneGo(() => {
        const { state, finalAt, sentAt } = changes;
        if (state === undefined) return plain.save(changes);
        const reached = atResumeState(resumeVersions.get(changes.id), state, platform.now().toISOString());
        const said = { ...(finalAt === undefined ? {} : { finalAt }), ...(sentAt === undefined ? {} : { sentAt }) };
        return plain.save({ ...changes, ...reached, ...said });
      }),
    list: () =>
      versions
        .all()
        .map(resumeVersions.decode)
        .map((version) => ({ ...version, size: version.sha256 === null ? null : (sizes.get(version.sha256) ?? null) })),
    async add({ name, sha256, label }) {
      const read = await readFile(name, sha256);
      const version = inOneGo(() => {
        passStops(alreadyThere(sha256), undefined); // it came twice at once
        readings.keep(sha256, read.lines);
        const called = label?.trim() || toFileName(name.trim()).replace(/\.\w{2,4}$/, "");
        const own = file(name, sha256, read.format);
        return resumeVersions.insert({ ...blankResumeVersion, label: called, ...own, ...found(read) });
      });
      await readings.compareTheRest();
      return version;
    },
    async putFile({ id, revision, name, sha256 }) {
      passStops(standing(resumeVersions.get(id), copies.get(id) ?? 0), undefined);
      const read = await readFile(name, sha256);
      const version = inOneGo(() => {
        const there = resumeVersions.get(id);
        passStops(standing(there, copies.get(id) ?? 0), undefined);
        readings.keep(sha256, read.lines);
        const seen = { id, revision: revision ?? there.revision };
        const version = resumeVersions.update({ ...seen, ...file(name, sha256, read.format), ...found(read) });
        for (const row of namesOnly.all(id)) {
          const { id, revision } = resumeCopies.decode(row);
          resumeCopies.update({ id, revision, name: version.file, sha256 });
        }
        return version;
      });
      await readings.compareTheRest();
      return version;
    },
    restore: ({ id }) =>
      inOneGo(() => {
        const { sha256, deletedAt } = resumeVersions.getAny(id);
        if (sha256 !== null && deletedAt !== null) passStops(alreadyThere(sha256), undefined); // it came again meanwhile
        return plain.restore({ id });
      }),
    markChecked({ id, isChecked }) {
      const { scan } = resumeVersions.get(id);
      if (scan !== "unreadable")
        throw new ProntoError("invalid", "Only a file that cannot be read is looked through by hand", {
          details: { field: "isChecked" },
        });
      return resumeVersions.update({ id, checkedAt: isChecked ? platform.now().toISOString() : null });
    },
    async compare({ beforeId, afterId }) {
      const [before, after] = [resumeVersions.get(beforeId), resumeVersions.get(afterId)];
      const comparison = await readings.compare(before.sha256, after.sha256);
      return comparison === null ? null : { comparison, relevant: relevantIn(after, comparison.added) };
    },
  };

  return {
    handlers,
    async refresh() {
      for (const { id, sha256 } of versions.all().map(resumeVersions.decode)) {
        if (sha256 === null || readings.isFresh(sha256)) continue;
        const { file: name } = resumeVersions.get(id);
        const read = await reader.read({ name, bytes: await files.read(sha256) }).catch(() => null);
        if (read === null) continue; // what can no longer be read stays as it was read
        inOneGo(() => {
          readings.keep(sha256, read.lines);
          const { revision } = resumeVersions.get(id);
          resumeVersions.update({ id, revision, ...found(read) });
        });
      }
      await readings.compareTheRest();
    },
  };
}

/** What somebody has stays what they have: then a new version is added (R48). Of a mere name the bytes may still come. */
function standing({ state, label, sha256 }: ResumeVersion, copies: number): readonly Stop[] {
  const isOut = sha256 !== null && (copies > 0 || state === "sent" || state === "retired");
  return isOut ? [{ verdict: "refuse", rule: "R48", what: label }] : [];
}
