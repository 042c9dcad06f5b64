// The fact sheet that goes with a brief, as an Office Open XML file in the styles of a letter; made anew with the brief.

import { strFromU8, unzipSync } from "fflate";
import { ProntoError } from "#contract/errors";
import { taskFor } from "#domain/compose/compose";
import { conventionsOf, letterLocale } from "#domain/compose/conventions";
import type { Task } from "#domain/compose/document-kind";
import { factSheet, type SheetPart } from "#domain/compose/fact-sheet";
import { recommendationRequest } from "#domain/compose/kinds/recommendation-request";
import type { Document } from "#domain/documents";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import type { Attachment } from "#domain/files";
import { employerName } from "#domain/opportunities";
import { type Finding, finding } from "#domain/review/finding";
import type { FileStore } from "./file-store.ts";
import type { Journal } from "./journal/journal.ts";
import { paragraphOf, paragraphsToDocx } from "./letter-docx.ts";
import { documentPart } from "./letter-package.ts";
import type { Platform } from "./platform.ts";

export type SheetFile = Pick<Attachment, "sha256" | "size">;

export interface FactSheets {
  /** Kept in the journal by its hash. Null: with a document of this kind none goes. */
  readonly make: (kind: string, dossier: Dossier, to: Recipient, aboutId: string | null) => Promise<SheetFile | null>;
  /** A remark where the facts are others by now than those on the sheet that is attached. */
  readonly check: (document: Document) => Promise<readonly Finding[]>;
}

export function createFactSheets(
  { readDossier }: Pick<Journal, "readDossier">,
  platform: Pick<Platform, "now">,
  files: FileStore,
): FactSheets {
  const bytesFor = (dossier: Dossier, to: Recipient, aboutId: string | null) => {
    const now = platform.now().toISOString();
    return factSheetToDocx(taskFor(recommendationRequest, { dossier, to, now, aboutId }));
  };

  return {
    async make(kind, dossier, to, aboutId) {
      const isTheirs = dossier.recommenders.some(({ id, isInLoop }) => id === aboutId && !isInLoop);
      if (kind !== recommendationRequest.id || !isTheirs) return null;
      const bytes = await bytesFor(dossier, to, aboutId);
      return { sha256: await files.put(bytes), size: bytes.length };
    },
    async check({ opportunityId, interviewId, personId, attachments, state }) {
      const sheet = attachments.find(({ from }) => from?.noun === "fact_sheet");
      if (sheet?.sha256 == null || state === "sent") return [];
      const dossier = readDossier(opportunityId);
      const to = findRecipient(dossier, interviewId, personId);
      const there = await bytesOf(files, sheet.sha256);
      if (to === null || there === null) return [];
      const anew = await bytesFor(dossier, to, sheet.from?.id ?? null);
      if (wordsOf(there) === wordsOf(anew)) return [];
      const why = `“${sheet.name}” was made before facts changed. Write the brief anew, and a new one is made.`;
      return [finding("B5", "remark", "The fact sheet is from before", why, { field: "facts" })];
    },
  };
}

export function factSheetToDocx(task: Task): Promise<Uint8Array> {
  const { profile, opportunity } = task.dossier;
  const { paper } = conventionsOf(profile.locale);
  const like = { form: "email", paper, locale: letterLocale(profile.locale) } as const;
  return paragraphsToDocx(like, factSheet(task).map(partXml).join(""), {
    author: profile.fullName,
    title: `Fact sheet: ${opportunity.role}, ${employerName(opportunity)}`,
    now: new Date(task.now),
  });
}

function partXml({ heading, lines }: SheetPart): string {
  return paragraphOf("LetterHeader", heading) + (lines.length === 0 ? "" : paragraphOf("LetterBody", lines.join("\n")));
}

/** What stands on it; its properties hold the time at which it was made. */
function wordsOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx, { filter: ({ name }) => name === documentPart })[documentPart] ?? new Uint8Array());
}

/** Null: they are gone, which is said where the document goes out. */
async function bytesOf(files: FileStore, sha256: string): Promise<Uint8Array | null> {
  try {
    return await files.read(sha256);
  } catch (error) {
    if (error instanceof ProntoError) return null;
    throw error;
  }
}
