import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import {
  attached,
  attachmentOfFile,
  attachmentOfRecommender,
  attachmentOfVersion,
  attachStops,
} from "#domain/attachments";
import type { Document } from "#domain/documents";
import type { Dossier } from "#domain/dossier";
import type { Attachment } from "#domain/files";
import { frozen } from "./document-review.ts";
import type { FileStore } from "./file-store.ts";
import type { Journal } from "./journal/journal.ts";
import { passStops } from "./release.ts";
import type { TakenFiles } from "./taken-files.ts";

type Given = Parameters<Handlers["documents"]["attach"]>[0]["file"];

/** Files that go with a document. With other files it is looked at anew: it is a draft again. */
export function createAttachmentHandlers(
  { records: { documents }, readDossier, inOneGo }: Journal,
  files: FileStore,
  taken: TakenFiles,
): Pick<Handlers["documents"], "attach" | "detach"> {
  const put = (document: Document, revision: number | undefined, attachments: Attachment[]) => {
    const seen = { id: document.id, revision: revision ?? document.revision };
    return documents.update({ ...seen, attachments, state: "draft", confirmed: [] });
  };

  return {
    async attach({ id, revision, file, release }) {
      passStops(frozen(documents.get(id)), undefined);
      if ("sha256" in file) await taken.take(file);
      return inOneGo(() => {
        const document = documents.get(id);
        passStops(frozen(document), undefined);
        const dossier = readDossier(document.opportunityId);
        const one = toAttachment(file, dossier, files);
        passStops(attachStops(dossier, document, one), release);
        return put(document, revision, attached(document.attachments, one));
      });
    },
    detach: ({ id, revision, name }) =>
      inOneGo(() => {
        const document = documents.get(id);
        passStops(frozen(document), undefined);
        const others = document.attachments.filter((one) => one.name !== name);
        if (others.length === document.attachments.length) throw missing("No such attachment");
        return put(document, revision, others);
      }),
  };
}

function toAttachment(file: Given, dossier: Dossier, files: FileStore): Attachment {
  const sizeOf = (sha256: string | null) => (sha256 === null ? 0 : files.sizeOf(sha256));
  if ("sha256" in file) return attachmentOfFile(dossier, { ...file, size: files.sizeOf(file.sha256) });
  if ("resumeVersionId" in file) {
    const version = dossier.resumeVersions.find(({ id }) => id === file.resumeVersionId);
    if (version === undefined) throw missing("No such résumé version");
    return attachmentOfVersion(version, sizeOf(version.sha256), dossier.profile);
  }
  const writer = dossier.recommenders.find(({ id }) => id === file.recommenderId);
  const letter = writer === undefined ? null : attachmentOfRecommender(writer, sizeOf(writer.sha256));
  if (letter === null) throw missing("No letter of theirs");
  return letter;
}

function missing(message: string): ProntoError {
  return new ProntoError("not-found", message);
}
