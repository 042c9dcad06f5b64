import type { DocumentKind } from "#domain/compose/document-kind";
import { bodyOf, type ComposedLetter } from "#domain/compose/letter";
import { Document } from "#domain/documents";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import { InterviewId, PersonId } from "#domain/ids";

const at = "2026-03-01T09:30:00.000Z";

/** A composed letter as the journal would keep it. */
export function documentOf(
  { paragraphs, attachments, ...envelope }: ComposedLetter,
  { id: kind }: Pick<DocumentKind, "id">,
  { person, interview }: Recipient,
  aboutId: string | null = null,
): Document {
  return Document.parse({
    ...envelope,
    attachments: [...attachments],
    body: bodyOf(paragraphs),
    sentences: paragraphs.flat(),
    id: "document",
    opportunityId: interview.opportunityId,
    interviewId: interview.id,
    personId: person.id,
    kind,
    aboutId,
    templateId: null,
    state: "ready",
    isEdited: false,
    confirmed: [],
    exportedAt: null,
    exportedName: null,
    exportedSha256: null,
    sentAt: null,
    handedOverAt: null,
    revision: 1,
    createdAt: at,
    savedAt: at,
    deletedAt: null,
  });
}

/** Whom a document can be for, by ids that are only words yet. */
export function recipientOf(dossier: Dossier, interviewId: string, personId: string): Recipient {
  const recipient = findRecipient(dossier, InterviewId.parse(interviewId), PersonId.parse(personId));
  if (recipient === null) throw new Error(`no ${personId} in ${interviewId}`);
  return recipient;
}
