import { z } from "zod";
import { enclosureLine } from "./compose/enclosures.ts";
import { Envelope, Sentence } from "./compose/letter.ts";
import { Attachment, Sha256 } from "./files.ts";
import { DocumentId, InterviewId, OpportunityId, PersonId, TemplateId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { Instant } from "./time.ts";

/** DOMAIN D2. An edit after ready makes it a draft again; what was sent is frozen. */
export const DocumentState = z.enum(["draft", "ready", "exported", "sent", "superseded"]);
export type DocumentState = z.infer<typeof DocumentState>;

/** What a person edits. */
export const DocumentFields = z.object({
  toAddress: Line,
  ccAddress: Line,
  subject: Line,
  salutation: Line,
  body: Paragraphs,
  closing: Line,
  dateLine: Line,
});
export type DocumentFields = z.infer<typeof DocumentFields>;

/** A document; in the window a letter, where it is one. */
export const Document = z.object({
  ...Envelope.shape,
  ...DocumentFields.shape,
  id: DocumentId,
  opportunityId: OpportunityId,
  interviewId: InterviewId,
  personId: PersonId,
  kind: z.string(),
  /** The recommender, promise or résumé version it is about. */
  aboutId: z.string().max(64).nullable(),
  attachments: z.array(Attachment),
  /** The own template it was written from; null: by the built-in composer. */
  templateId: TemplateId.nullable(),
  state: DocumentState,
  /** Somebody's own words are in it: writing it anew asks first. */
  isEdited: z.boolean(),
  /** The sentences as composed, each with the records it uses. */
  sentences: z.array(Sentence),
  /** The warnings that were confirmed and the reasons that were typed, each with its rule. */
  confirmed: z.array(z.object({ rule: z.string(), reason: z.string(), at: Instant })),
  exportedAt: Instant.nullable(),
  exportedName: z.string().nullable(),
  /** Of the exported file, in hex. */
  exportedSha256: z.string().nullable(),
  sentAt: Instant.nullable(),
  /** Since when it is open whether it was sent: it left Pronto then, and nobody has said (R65). */
  handedOverAt: Instant.nullable(),
  ...stamps,
});
export type Document = z.infer<typeof Document>;

/** A state that was kept: as composed, as restored, exported or sent. */
export const DocumentVersion = z.object({
  documentId: DocumentId,
  version: z.int().positive(),
  at: Instant,
  why: z.enum(["composed", "edited", "exported", "sent", "restored"]),
  toAddress: z.string(),
  subject: z.string(),
  salutation: z.string(),
  body: z.string(),
  attachments: z.array(Attachment),
  /** The file that was made of it, as it is kept in the journal; null: none was. */
  fileName: z.string().nullable(),
  fileSha256: Sha256.nullable(),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** A stretch of two versions laid over each other: those that are the same or added make the later text. */
export const ComparedPart = z.object({ text: z.string(), change: z.enum(["same", "added", "removed"]) });
export type ComparedPart = z.infer<typeof ComparedPart>;

/** With a salutation, a subject and a signature: neither a note nor what is spoken. */
export function isLetter({ form }: Pick<Document, "form">): boolean {
  return form === "email" || form === "letter";
}

/** The letter as plain text, as it is copied or committed: what the file says, block by block. */
export function plainText(
  document: Pick<Document, keyof Envelope | "body"> & { readonly attachments: readonly Pick<Attachment, "name">[] },
): string {
  const blocks = [
    document.senderLines.join("\n"),
    document.dateLine,
    document.insideAddress.join("\n"),
    document.salutation,
    document.body.trim(),
    document.closing,
    document.signature.join("\n"),
    enclosureLine(document),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
