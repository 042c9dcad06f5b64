// Everything of one interview in one .zip: what was made to be shown, and never a private page, a note or a weak spot.

import { setImmediate as breath } from "node:timers/promises";
import JSZip from "jszip";
import type { Handlers } from "#contract/contract";
import { isolated } from "#domain/bidi";
import { fileNameOf, safeFileName } from "#domain/compose/file-name";
import { type Document, plainText } from "#domain/documents";
import { everyoneMet, findRecipient } from "#domain/dossier";
import { numberedName, toFileName } from "#domain/file-names";
import type { Attachment } from "#domain/files";
import { runningName } from "#domain/names";
import { employerName } from "#domain/opportunities";
import { dayIn } from "#domain/time";
import { writeVcards } from "#domain/vcard";
import { createCalendarWriter } from "./calendar-writer.ts";
import { createReviewReader, stopsOf } from "./document-review.ts";
import type { FileStore } from "./file-store.ts";
import { propertiesOf } from "./hand-off.ts";
import type { Journal } from "./journal/journal.ts";
import { letterToDocx } from "./letter-docx.ts";
import type { Platform } from "./platform.ts";
import { toLeave } from "./taken-files.ts";
import { cardsOf } from "./vcards.ts";

export function createPackHandlers(
  journal: Journal,
  platform: Platform,
  files: Pick<FileStore, "read">,
): Pick<Handlers["interviews"], "exportPack"> {
  const { db, records, readDossier } = journal;
  const ofInterview = db.prepare<[string]>(
    "SELECT * FROM documents WHERE interviewId = ? AND deletedAt IS NULL AND state <> 'superseded' ORDER BY number",
  );
  const review = createReviewReader(journal, platform);
  const calendar = createCalendarWriter(journal, platform);

  /**
   * What was ready once and still may go: it is looked at anew, as for every hand-off. Only whether letters are too like
   * one another is not asked again, since none of them has changed since it was ready.
   */
  function mayGo(document: Document): boolean {
    if (document.state === "sent" || document.state === "draft") return document.state === "sent";
    return stopsOf(review(document, { withSiblings: false }).findings, document).length === 0;
  }

  return {
    async exportPack({ id }) {
      const interview = records.interviews.get(id);
      const dossier = readDossier(interview.opportunityId);
      const pack = createPack();
      const documents = ofInterview.all(interview.id).map(records.documents.decode);
      let letters = 0;
      const addFile = async (folder: string, { name, sha256 }: Attachment) => {
        if (sha256 === null || pack.has(sha256)) return;
        await breath();
        pack.add(pack.nameIn(folder, toFileName(name)), toLeave(name, await files.read(sha256)), sha256);
      };
      // Written in slices: between two letters the window gets its turn.
      for (const document of documents) {
        await breath();
        const met = findRecipient(dossier, document.interviewId, document.personId);
        if (met === null || !mayGo(document)) continue;
        letters++;
        const name = pack.nameIn("Letters", fileNameOf(document, dossier, met));
        await breath();
        const now = new Date(document.savedAt); // the same journal gives the same bytes
        pack.add(name, await letterToDocx(document, propertiesOf({ document, dossier }, now)));
        pack.add(name.replace(/\.docx$/, ".txt"), Buffer.from(isolated(plainText(document))));
        for (const one of document.attachments) await addFile("Attachments", one);
      }
      for (const one of dossier.opportunity.attachments) await addFile("Advert", one);
      for (const { person, interview: met } of everyoneMet(dossier)) {
        if (person.cardPhoto === null || met.id !== interview.id) continue;
        const ending = /\.\w+$/.exec(person.cardPhoto.name)?.[0] ?? "";
        await addFile("Cards", { ...person.cardPhoto, name: safeFileName([runningName(person)], ending) });
      }
      const cards = cardsOf(dossier, interview.id);
      if (cards.length > 0) pack.add("People.vcf", Buffer.from(writeVcards(cards, "3.0")));
      const plan = calendar.write(calendar.planOf(interview.opportunityId));
      if (plan !== null) pack.add("Plan.ics", plan.bytes);
      const day = dayIn(interview.zone, interview.startsAt);
      const suggestedName = safeFileName(
        [employerName(dossier.opportunity), `Interview-${interview.round}`],
        `_${day}.zip`,
      );
      const saved = await platform.saveFile({ suggestedName, bytes: await pack.toBytes() });
      if (saved === null) return null;
      plan?.keep();
      return { ...saved, letters, leftOut: documents.length - letters };
    },
  };
}

interface Pack {
  /** A name in that folder that no file has yet, for systems that know no capitals either. */
  readonly nameIn: (folder: string, name: string) => string;
  readonly add: (path: string, bytes: Uint8Array, key?: string) => void;
  readonly has: (key: string) => boolean;
  readonly toBytes: () => Promise<Uint8Array>;
}

function createPack(): Pack {
  const zip = new JSZip();
  const date = new Date("2000-01-01T00:00:00Z"); // as in the letters: a date tells on nobody, and bytes stay the same
  const taken = new Set<string>();
  const keys = new Set<string>();
  return {
    nameIn(folder, name) {
      for (let number = 1; ; number++) {
        const path = `${folder}/${numberedName(name, number)}`;
        const plain = path.normalize("NFC").toLowerCase();
        if (taken.has(plain)) continue;
        taken.add(plain);
        return path;
      }
    },
    add(path, bytes, key) {
      if (key !== undefined) keys.add(key);
      const isPacked = /\.(docx|pdf|jpe?g|png|zip)$/i.test(path);
      zip.file(path, bytes, { date, createFolders: false, compression: isPacked ? "STORE" : "DEFLATE" });
    },
    has: (key) => keys.has(key),
    toBytes: () => zip.generateAsync({ type: "uint8array" }),
  };
}
