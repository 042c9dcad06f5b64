// What a résumé's file says, as it was read: for the comparison of two versions, and for the search for references.

import { z } from "zod";
import { Sha256 } from "./files.ts";

/** The files that a version of the résumé may be. */
export const ResumeFormat = z.enum(["docx", "pdf", "odt", "txt"]);
export type ResumeFormat = z.infer<typeof ResumeFormat>;

/** One line of its running text, in reading order. */
export const TextLine = z.object({ text: z.string(), isHeading: z.boolean() });
export type TextLine = z.infer<typeof TextLine>;

/** Where in the file a line stands; `hidden` is what a reader does not see and a program does. */
export const Place = z.enum(["body", "table", "header", "footer", "note", "comment", "text_box", "hidden"]);
export type Place = z.infer<typeof Place>;

/** One line of all that stands anywhere in the file (R38). */
export const PlacedLine = z.object({ place: Place, text: z.string() });
export type PlacedLine = z.infer<typeof PlacedLine>;

/** The running text of a file, kept so that versions can be compared; `edition`: of what reads it. */
export const ResumeReading = z.object({ sha256: Sha256, edition: z.int(), lines: z.array(TextLine) });
export type ResumeReading = z.infer<typeof ResumeReading>;

export interface ResumeText {
  readonly format: ResumeFormat;
  /** Empty where nothing can be read: a scan. */
  readonly lines: readonly TextLine[];
  readonly everywhere: readonly PlacedLine[];
}
