import { Document } from "#domain/documents";

/** A thank-you by e-mail, ready to go out. */
export function aDocument(changes: Partial<Record<keyof Document, unknown>> = {}): Document {
  const at = "2027-03-04T09:00:00.000Z";
  return Document.parse({
    id: "d1",
    opportunityId: "o1",
    interviewId: "i1",
    personId: "p1",
    kind: "thank_you",
    form: "email",
    locale: "en-GB",
    paper: "A4",
    toAddress: "minjae@acme.example",
    toName: "Kim Minjae",
    ccAddress: "",
    subject: "Thank you: Clerk interview, 3 March",
    salutation: "Dear Kim Minjae,",
    body: "Thank you for meeting me.\n\nYou described a need & I met it.",
    closing: "Kind regards,",
    signature: ["Ana Ruiz", "+44 113 496 0000"],
    senderLines: [],
    dateLine: "",
    insideAddress: [],
    aboutId: null,
    attachments: [],
    templateId: null,
    state: "ready",
    isEdited: false,
    sentences: [],
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
    ...changes,
  });
}
