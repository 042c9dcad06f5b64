import { z } from "zod";
import { DocumentForm } from "#domain/compose/letter";
import { ComparedPart, Document, DocumentFields, DocumentVersion } from "#domain/documents";
import { Sha256 } from "#domain/files";
import { InterviewId, PersonId, RecommenderId, ResumeVersionId, TemplateId } from "#domain/ids";
import { Finding } from "#domain/review/finding";
import { ProofFinding } from "#domain/review/proofread";
import { Line } from "#domain/text";
import { Instant } from "#domain/time";
import { Channel, Touch } from "#domain/touches";
import { Release } from "./errors.ts";
import { method } from "./method.ts";
import { Nothing, Ref, SavedFile, saving } from "./records.ts";

const Review = z.object({ findings: z.array(Finding), passed: z.array(z.string()) });
const Guarded = Ref.extend({ release: Release.optional() });
const AttachedFile = z.union([
  z.strictObject({ sha256: Sha256, name: Line }),
  z.strictObject({ resumeVersionId: ResumeVersionId }),
  z.strictObject({ recommenderId: RecommenderId }),
]);

export const documents = {
  get: method(Ref, Document),
  /** Writes it from the facts; the one that is there already, where there is one. */
  create: method(
    z.object({
      interviewId: InterviewId,
      personId: PersonId,
      kind: Line,
      form: DocumentForm.optional(),
      /** The recommender or résumé version it is about; the likeliest, where none is named. */
      aboutId: z.string().max(64).optional(),
      toAddress: Line.optional(),
      /** Subject and body come from this template of one's own. */
      templateId: TemplateId.optional(),
    }),
    Document,
  ),
  save: method(DocumentFields.partial().extend(saving), Document),
  /**
   * Writes it anew from the facts; over edited words only after a confirmed warning. Without `templateId` as it was written
   * before, with null by the built-in composer.
   */
  regenerate: method(
    Guarded.extend({ form: DocumentForm.optional(), templateId: TemplateId.nullable().optional() }),
    Document,
  ),
  /** A file of the journal, or the file of a record. A changed attachment makes a draft of it again. */
  attach: method(Guarded.extend({ ...saving, file: AttachedFile }), Document),
  detach: method(z.object({ ...saving, name: Line }), Document),
  review: method(Ref, Review),
  /** Spelling and grammar (C27), looked at in a thread beside; none while the settings say so, or when it takes too long. */
  proofread: method(Ref, z.array(ProofFinding)),
  markReady: method(Guarded, Document),
  /** As a .docx file. Null: the person cancelled the dialog, which is not an error. */
  exportDocx: method(Guarded, SavedFile),
  /** As an unsent message with its files, for a mail program (F1). */
  exportEml: method(Guarded, SavedFile),
  /** The same, opened in the mail program of the system; where none opens it, it is saved instead. */
  openEmail: method(Guarded, z.object({ path: z.string(), isOpened: z.boolean() }).nullable()),
  /** Opened as a mailto: address (F2). With an obstacle nothing was opened, and there is no address. */
  mailto: method(
    Guarded,
    z.object({ url: z.string().nullable(), obstacle: z.enum(["attachment", "too-long"]).nullable() }),
  ),
  /** As a PDF. Without a path this host prints from the page: its print view shows the same. */
  exportPdf: method(Guarded, z.object({ path: z.string().nullable() }).nullable()),
  /** Held to the same checks as a file. Not copied: the page does it. */
  copyText: method(
    Guarded,
    z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string(), copied: z.boolean() }),
  ),
  /** Copies the note and opens the profile, or a search for the person (F5). Not copied: the page does it. */
  openLinkedin: method(Guarded, z.object({ copied: z.boolean(), url: z.string(), text: z.string() })),
  /** Invitations of the last thirty days against the ceiling that was set, and how long a note may be (B4). */
  noteBudget: method(Nothing, z.object({ used: z.int(), ceiling: z.int(), limit: z.int() })),
  /** "I sent it": a touch in the ledger, and the text is frozen. */
  markSent: method(
    Guarded.extend({ channel: Channel.optional(), at: Instant.optional() }),
    z.object({ document: Document, touch: Touch }),
  ),
  /** "Not yet": it is asked again only after the next hand-off (R65). */
  notSentYet: method(Ref, Document),
  versions: method(Ref, z.array(DocumentVersion)),
  /** Subject and body of two states, word by word; null: as it stands now. */
  compareVersions: method(
    Ref.extend({ a: z.int().positive().nullable(), b: z.int().positive().nullable() }),
    z.object({ parts: z.array(ComparedPart) }),
  ),
  restoreVersion: method(Ref.extend({ version: z.int().positive() }), Document),
  remove: method(Ref, Document),
  restore: method(Ref, Document),
};
