import { attached } from "#domain/attachments";
import type { DocumentKind } from "#domain/compose/document-kind";
import { bodyOf, type ComposedLetter } from "#domain/compose/letter";
import type { Document } from "#domain/documents";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import type { Attachment } from "#domain/files";
import { InterviewId, PersonId } from "#domain/ids";
import { aDocument } from "./a-document.ts";

/** A composed letter as the journal would keep it. */
export function documentOf(
  { paragraphs, attachments, ...envelope }: ComposedLetter,
  { id: kind }: Pick<DocumentKind, "id">,
  { person, interview }: Recipient,
  aboutId: string | null = null,
): Document {
  return aDocument({
    ...envelope,
    attachments: attachments.reduce<Attachment[]>(attached, []),
    body: bodyOf(paragraphs),
    sentences: paragraphs.flat(),
    opportunityId: interview.opportunityId,
    interviewId: interview.id,
    personId: person.id,
    kind,
    aboutId,
  });
}

/** Whom a document can be for, by ids that are only words yet. */
export function recipientOf(dossier: Dossier, interviewId: string, personId: string): Recipient {
  const recipient = findRecipient(dossier, InterviewId.parse(interviewId), PersonId.parse(personId));
  if (recipient === null) throw new Error(`no ${personId} in ${interviewId}`);
  return recipient;
}
