import type { Handlers } from "#contract/contract";
import type { Document } from "#domain/documents";
import { employerName } from "#domain/opportunities";
import type { ResumeCopy } from "#domain/resume-copies";
import { resumeFileName } from "#domain/resume-versions";
import type { Journal } from "./journal/journal.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { passStops } from "./release.ts";
import type { ResumeReadings } from "./resume-readings.ts";

/** Who has which version of the résumé. */
export function createResumeCopyHandlers(
  { db, records, inOneGo }: Journal,
  readings: Pick<ResumeReadings, "compareTheRest">,
): Handlers["resumeCopies"] {
  const { resumeCopies, resumeVersions } = records;
  const all = db.prepare(
    "SELECT * FROM resumeCopies WHERE deletedAt IS NULL ORDER BY coalesce(sentAt, createdAt) DESC, number DESC LIMIT 500",
  );
  const lastInterview = db
    .prepare<[string], string>(
      "SELECT id FROM interviews WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY round DESC, number DESC LIMIT 1",
    )
    .pluck();
  const there = db
    .prepare<[string, string, string], string>(
      "SELECT id FROM resumeCopies WHERE opportunityId = ? AND coalesce(personId, '') = ? AND resumeVersionId = ? AND deletedAt IS NULL",
    )
    .pluck();
  const plain = createRecordHandlers(resumeCopies, {});
  const passOnlyOne = ({ id, opportunityId, personId, resumeVersionId, name }: ResumeCopy) => {
    const other = there.get(opportunityId, personId ?? "", resumeVersionId);
    const isTaken = other !== undefined && other !== id;
    passStops(isTaken ? [{ verdict: "refuse", rule: "copy-there", what: name }] : [], undefined);
  };
  return {
    ...plain,
    save: (saved) =>
      inOneGo(() => {
        const copy = resumeCopies.get(saved.id);
        if (saved.personId !== undefined) passOnlyOne({ ...copy, personId: saved.personId });
        return plain.save(saved);
      }),
    restore: ({ id }) =>
      inOneGo(() => {
        passOnlyOne(resumeCopies.getAny(id));
        return plain.restore({ id });
      }),
    list: () =>
      all
        .all()
        .map(resumeCopies.decode)
        .flatMap((copy) => {
          const opportunity = records.opportunities.find(copy.opportunityId);
          if (opportunity === undefined) return [];
          const { id, role } = opportunity;
          return [
            {
              copy,
              opportunity: { id, role, employer: employerName(opportunity) },
              interviewId: lastInterview.get(id) ?? null,
              personName: copy.personId === null ? null : records.people.getAny(copy.personId).fullName,
            },
          ];
        }),
    async create({ opportunityId, resumeVersionId, personId = null, sentAt = null }) {
      const copy = inOneGo(() => {
        const known = there.get(opportunityId, personId ?? "", resumeVersionId);
        if (known !== undefined) return resumeCopies.get(known);
        const { file, label, sha256, format } = resumeVersions.get(resumeVersionId);
        const copy = {
          opportunityId,
          personId,
          resumeVersionId,
          sentAt,
          name: resumeFileName(file || label, format),
          sha256,
          documentId: null,
        };
        return resumeCopies.insert(copy);
      });
      await readings.compareTheRest();
      return copy;
    },
  };
}

export interface SentCopies {
  /** The versions that went with a letter to the employer are theirs from now on (R48). */
  readonly record: (document: Document, at: string) => void;
  /** The letter was not sent after all. */
  readonly undo: (documentId: string) => void;
}

export function createSentCopies({ db, records }: Journal): SentCopies {
  const { resumeCopies, resumeVersions } = records;
  const ofDocument = db.prepare<[string]>("SELECT * FROM resumeCopies WHERE documentId = ? AND deletedAt IS NULL");
  const byBytes = db.prepare<[string]>("SELECT * FROM resumeVersions WHERE sha256 = ? AND deletedAt IS NULL");
  const anywhere = db
    .prepare<[string], number>("SELECT count(*) FROM resumeCopies WHERE resumeVersionId = ? AND deletedAt IS NULL")
    .pluck();
  /** A file that was attached before it became a version is one by its bytes. */
  const versionOf = (sha256: string | null) => {
    const row = sha256 === null ? undefined : byBytes.get(sha256);
    return row === undefined ? undefined : resumeVersions.decode(row);
  };

  return {
    record({ id: documentId, opportunityId, personId, attachments }, at) {
      for (const { name, sha256, from } of attachments) {
        const version = from?.noun === "resume_version" ? resumeVersions.find(from.id) : versionOf(sha256);
        if (version === undefined) continue;
        const resumeVersionId = version.id;
        resumeCopies.insert({ opportunityId, personId, resumeVersionId, name, sha256, sentAt: at, documentId });
        if (version.state === "final") resumeVersions.update({ id: version.id, state: "sent", sentAt: at });
      }
    },
    undo(documentId) {
      for (const row of ofDocument.all(documentId)) {
        const { id, resumeVersionId }: ResumeCopy = resumeCopies.decode(row);
        resumeCopies.remove(id);
        const version = resumeVersions.find(resumeVersionId);
        if (version?.state === "sent" && anywhere.get(resumeVersionId) === 0)
          resumeVersions.update({ id: version.id, state: "final", sentAt: null });
      }
    },
  };
}
