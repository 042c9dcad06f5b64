// How a document comes to be, and is written anew: composed from the facts, with what goes with it, in one go.

import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { aboutFor } from "#domain/about";
import { attached, keptAttachments } from "#domain/attachments";
import { compose, documentKindOf } from "#domain/compose/compose";
import { bodyOf, type ComposedLetter } from "#domain/compose/letter";
import { isToRecommender } from "#domain/contacts";
import type { Document } from "#domain/documents";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import type { Attachment } from "#domain/files";
import { kindOf } from "#domain/follow-ups/kinds/index";
import { planFollowUps } from "#domain/follow-ups/plan";
import { permissionStops } from "#domain/guard/permission-stops";
import type { Stop } from "#domain/guard/stop";
import type { TemplateId } from "#domain/ids";
import { frozen } from "./document-review.ts";
import type { KeptVersions } from "./document-versions.ts";
import type { FactSheets, SheetFile } from "./fact-sheet.ts";
import type { FileStore } from "./file-store.ts";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { passStops } from "./release.ts";
import type { Templates } from "./templates.ts";

interface Beside {
  readonly files: FileStore;
  readonly sheets: FactSheets;
  readonly templates: Templates;
  readonly versions: KeptVersions;
}

export function createDocumentWriter(
  { db, records, readDossier, inOneGo }: Journal,
  platform: Platform,
  { files, sheets, templates, versions }: Beside,
): Pick<Handlers["documents"], "create" | "regenerate"> {
  const { documents } = records;
  const living = db
    .prepare<[string, string, string, string], string>(
      "SELECT id FROM documents WHERE interviewId = ? AND personId = ? AND kind = ? AND coalesce(aboutId, '') = ? AND deletedAt IS NULL AND state <> 'superseded'",
    )
    .pluck();

  /** Made before the one write; for a document that is there already nothing is made. */
  async function sheetFor(
    { interviewId, personId, kind, aboutId: given }: Pick<Document, "interviewId" | "personId" | "kind" | "aboutId">,
    documentId: string | null,
  ): Promise<SheetFile | null> {
    if (!isToRecommender(kind)) return null;
    const { dossier, met } = find(interviewId, personId, records, readDossier);
    const aboutId = given ?? aboutFor(dossier, kind, personId);
    const there = living.get(met.interview.id, personId, kind, aboutId ?? "");
    return documentId === null && there !== undefined ? null : sheets.make(kind, dossier, met, aboutId);
  }

  const bytesOf = (one: Attachment, sheet: SheetFile | null): Attachment => {
    if (one.from?.noun === "fact_sheet") return { ...one, ...sheet };
    return one.sha256 === null ? one : { ...one, size: files.sizeOf(one.sha256) };
  };

  const write = (id: string, dossier: Dossier, to: Recipient, how: HowWritten) => {
    const kind = documentKindOf(id);
    if (kind === null) throw new ProntoError("invalid", "No such kind of document", { details: { field: "kind" } });
    const now = platform.now().toISOString();
    const composed = compose(kind, { dossier, to, now, form: how.form, aboutId: how.aboutId });
    const attachments = composed.attachments.reduce<Attachment[]>(attached, []).map((one) => bytesOf(one, how.sheet));
    const written = { ...composed, attachments };
    return how.templateId === null ? written : templates.fill(how.templateId, id, written, { dossier, to, now });
  };

  return {
    async create({ interviewId, personId, kind, form, toAddress, templateId = null, ...about }) {
      const sheet = await sheetFor({ interviewId, personId, kind, aboutId: about.aboutId ?? null }, null);
      return inOneGo(() => {
        const { dossier, met } = find(interviewId, personId, records, readDossier);
        const aboutId = about.aboutId ?? aboutFor(dossier, kind, personId);
        const row = rowOf(dossier, platform, { kind, aboutId, met });
        const closed: Stop[] =
          row?.state === "blocked" ? [{ verdict: "refuse", rule: row.rule, person: row.personName }] : [];
        const forbidden = permissionStops(dossier, { personId, kind: kindOf(kind)?.id ?? kind });
        passStops(forbidden.length > 0 ? forbidden : closed, undefined);
        const there = living.get(met.interview.id, personId, kind, aboutId ?? "");
        if (there !== undefined) return documents.get(there);
        const composed = write(kind, dossier, met, { form, aboutId, templateId, sheet });
        const document = documents.insert({
          ...lettersFieldsOf(composed),
          ...(toAddress === undefined ? {} : { toAddress }),
          opportunityId: dossier.opportunity.id,
          interviewId: met.interview.id,
          personId: met.person.id,
          kind,
          aboutId,
          templateId,
          state: "draft",
          isEdited: false,
          confirmed: [],
          exportedAt: null,
          exportedName: null,
          exportedSha256: null,
          sentAt: null,
          handedOverAt: null,
        });
        versions.keep(document, "composed");
        return document;
      });
    },
    async regenerate({ id, form, templateId: given, release }) {
      const before = documents.get(id);
      const sheet = before.state === "sent" ? null : await sheetFor(before, before.id);
      return inOneGo(() => {
        const document = documents.get(id);
        passStops(frozen(document), undefined);
        passStops(document.isEdited ? [{ verdict: "warn", rule: "own-words" }] : [], release);
        if (document.isEdited) versions.keep(document, "edited");
        const { dossier, met } = find(document.interviewId, document.personId, records, readDossier);
        const { kind, aboutId } = document;
        const templateId = given === undefined ? templates.stillThere(document.templateId) : given;
        const composed = write(kind, dossier, met, { form: form ?? document.form, aboutId, templateId, sheet });
        const fields = lettersFieldsOf(composed);
        const attachments = keptAttachments(composed.attachments, document.attachments);
        const written = documents.update({
          ...fields,
          ...{ id: document.id, revision: document.revision },
          ...{ attachments, templateId, state: "draft", isEdited: false },
        });
        versions.keep(written, "composed");
        return written;
      });
    },
  };
}

/** The row of the plan that a document does. */
function rowOf(
  dossier: Dossier,
  platform: Platform,
  { kind, aboutId, met }: Pick<Document, "kind" | "aboutId"> & { readonly met: Recipient },
) {
  const followUp = kindOf(kind);
  if (followUp === null) return undefined;
  return planFollowUps(dossier, platform.now().toISOString(), [followUp]).find(
    (one) =>
      one.kind === followUp.id &&
      one.personId === met.person.id &&
      (followUp.doneBy !== "round" || one.interviewId === met.interview.id) &&
      (followUp.doneBy !== "about" || one.aboutId === aboutId),
  );
}

interface HowWritten {
  readonly form: Document["form"] | undefined;
  readonly aboutId: string | null;
  readonly templateId: TemplateId | null;
  /** The fact sheet that was made for it. */
  readonly sheet: SheetFile | null;
}

type ReadDossier = (opportunityId: string) => Dossier;

function find(
  interviewId: string,
  personId: string,
  records: Journal["records"],
  readDossier: ReadDossier,
): { dossier: Dossier; met: Recipient } {
  const interview = records.interviews.get(interviewId);
  const dossier = readDossier(interview.opportunityId);
  const met = findRecipient(dossier, interview.id, records.people.get(personId).id);
  if (met === null) throw new ProntoError("not-found", "Not met in this interview");
  return { dossier, met };
}

function lettersFieldsOf({ paragraphs, attachments, ...envelope }: ComposedLetter) {
  return {
    ...envelope,
    attachments: [...attachments],
    body: bodyOf(paragraphs),
    sentences: paragraphs.flat().map(({ text, facts }) => ({ text, facts: [...facts] })),
  };
}
