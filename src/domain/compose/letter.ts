import { z } from "zod";
import type { Attachment } from "../files.ts";
import { Locale } from "../profile.ts";

/** One sentence, and the records whose words it uses: `need:…`, `evidence:…`. */
export const Sentence = z.object({ text: z.string(), facts: z.array(z.string()) });
export type Sentence = z.infer<typeof Sentence>;

/** What a letter cannot be written without; asked for, never left as a placeholder. */
export const MissingFact = z.enum([
  "need",
  "evidence",
  "dot",
  "end",
  "kindness",
  "address",
  "name",
  "contact",
  "role",
  "employer",
  "recommender",
  "version",
  "change",
  "letter",
  "phone",
  "startsOn",
  "reason",
]);
export type MissingFact = z.infer<typeof MissingFact>;

export const LetterForm = z.enum(["email", "letter"]);
export type LetterForm = z.infer<typeof LetterForm>;

/** How a document goes out (DOMAIN H): a note has no outside, a script is spoken and never sent. */
export const DocumentForm = z.enum([...LetterForm.options, "linkedin_note", "script"]);
export type DocumentForm = z.infer<typeof DocumentForm>;

export const Paper = z.enum(["Letter", "A4"]);
export type Paper = z.infer<typeof Paper>;

/** The outside of a letter: everything but its paragraphs. */
export const Envelope = z.object({
  form: DocumentForm,
  locale: Locale,
  paper: Paper,
  /** Where it goes; several addresses never do (B2). */
  toAddress: z.string(),
  toName: z.string(),
  ccAddress: z.string(),
  subject: z.string(),
  salutation: z.string(),
  closing: z.string(),
  /** Name, then how to reach the sender. */
  signature: z.array(z.string()),
  /** Above the date of a letter; empty in an e-mail. */
  senderLines: z.array(z.string()),
  dateLine: z.string(),
  insideAddress: z.array(z.string()),
});
export type Envelope = z.infer<typeof Envelope>;

export interface ComposedLetter extends Envelope {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly attachments: readonly Attachment[];
}

/** The paragraphs as plain text, a blank line between. */
export function bodyOf(paragraphs: readonly (readonly Sentence[])[]): string {
  return paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")).join("\n\n");
}

export function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Words as a person counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
