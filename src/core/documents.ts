import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { isByPhone, isToRecommender } from "#domain/contacts";
import type { Document } from "#domain/documents";
import { planFollowUps } from "#domain/follow-ups/plan";
import { stopsForContact } from "#domain/guard/guard";
import { channelOfForm } from "#domain/review/channel-checks";
import { compareTexts } from "./compare-texts.ts";
import { completeContact } from "./contacts.ts";
import { createAttachmentHandlers } from "./document-attachments.ts";
import { createReviewReader, frozen } from "./document-review.ts";
import { createKeptVersions } from "./document-versions.ts";
import { createDocumentWriter } from "./document-writer.ts";
import { createFactSheets } from "./fact-sheet.ts";
import type { FileStore } from "./file-store.ts";
import type { Grammar } from "./grammar/grammar.ts";
import { createHandOffHandlers } from "./hand-off.ts";
import { createGate } from "./hand-off-gate.ts";
import type { Journal } from "./journal/journal.ts";
import { createLedger } from "./ledger.ts";
import type { Platform } from "./platform.ts";
import { createProofreader } from "./proofreader.ts";
import { passStops } from "./release.ts";
import { createSentCopies } from "./resume-copies.ts";
import type { TakenFiles } from "./taken-files.ts";
import type { Templates } from "./templates.ts";

interface Beside {
  readonly files: FileStore;
  readonly taken: TakenFiles;
  readonly grammar: Grammar;
  readonly templates: Templates;
}

export function createDocumentHandlers(
  journal: Journal,
  platform: Platform,
  { files, taken, grammar, templates }: Beside,
): Handlers["documents"] {
  const { db, records, readDossier, inOneGo } = journal;
  const { documents } = records;
  const ledger = createLedger(journal, platform);
  const versions = createKeptVersions(db, platform);
  const copies = createSentCopies(journal);
  const read = createReviewReader(journal, platform);
  const sheets = createFactSheets(journal, platform, files);
  const proofread = createProofreader(journal, grammar);
  const ready = createGate(journal, platform);
  const update = (document: Document, changes: Partial<Document>) =>
    documents.update({ ...changes, id: document.id, revision: document.revision });

  return {
    ...createHandOffHandlers(journal, platform, { ready, files, versions }),
    ...createDocumentWriter(journal, platform, { files, sheets, templates, versions }),
    get: ({ id }) => documents.get(id),
    save(changes) {
      passStops(frozen(documents.get(changes.id)), undefined);
      return documents.update({ ...changes, state: "draft", isEdited: true, confirmed: [] });
    },
    async review({ id }) {
      const document = documents.get(id);
      const { findings, passed } = read(document);
      return { findings: [...findings, ...(await sheets.check(document))], passed: [...passed] };
    },
    proofread: ({ id }) => proofread(documents.get(id)),
    markReady: ({ id, release }) => inOneGo(() => ready(id, release)),
    markSent({ id, channel, at, release }) {
      return inOneGo(() => {
        const document = ready(id, release);
        if (document.form === "script" && channel !== undefined && !isByPhone({ channel }))
          throw new ProntoError("invalid", "What is spoken goes by telephone", { details: { field: "channel" } });
        const dossier = readDossier(document.opportunityId);
        const sentAt = at ?? platform.now().toISOString();
        const contact = completeContact(
          dossier,
          {
            opportunityId: document.opportunityId,
            interviewId: document.interviewId,
            personId: document.personId,
            channel: channel ?? channelOfForm[document.form],
            kind: document.kind,
            aboutId: document.aboutId,
            direction: "out",
            documentId: document.id,
          },
          sentAt,
        );
        const stops = stopsForContact(dossier, planFollowUps(dossier, sentAt), contact);
        const passed = passStops(
          stops.filter(({ verdict, rule }) => verdict !== "warn" || !isConfirmed(document, rule)),
          release,
        );
        const touch = ledger.log({ ...contact, passed: [...passed] });
        const sent = update(document, { state: "sent", sentAt, handedOverAt: null });
        if (!isToRecommender(document.kind)) copies.record(sent, sentAt);
        versions.keep(sent, "sent");
        return { document: sent, touch };
      });
    },
    notSentYet: ({ id }) => update(documents.get(id), { handedOverAt: null }),
    versions: ({ id }) => versions.list(documents.get(id).id),
    compareVersions({ id, a, b }) {
      const document = documents.get(id);
      const textOf = (version: number | null) => {
        const { subject, body } = version === null ? document : versions.get(document.id, version);
        return subject === "" ? body : `${subject}\n\n${body}`;
      };
      return { parts: compareTexts(textOf(a), textOf(b)) };
    },
    restoreVersion({ id, version }) {
      return inOneGo(() => {
        const document = documents.get(id);
        passStops(frozen(document), undefined);
        const kept = versions.get(document.id, version);
        if (document.isEdited) versions.keep(document, "edited");
        const { toAddress, subject, salutation, body, attachments } = kept;
        const words = { toAddress, subject, salutation, body, attachments };
        const restored = update(document, { ...words, state: "draft", isEdited: true, confirmed: [] });
        versions.keep(restored, "restored");
        return restored;
      });
    },
    ...createAttachmentHandlers(journal, files, taken),
    remove: ({ id }) => documents.remove(id),
    restore: ({ id }) => documents.restore(id),
  };
}

/** What was confirmed of these words is not asked again. */
function isConfirmed({ confirmed }: Document, rule: string): boolean {
  return confirmed.some((one) => one.rule === rule);
}
