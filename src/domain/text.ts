import { z } from "zod";

/** Letters with their marks composed (NFC), no half characters, no control characters but line ends and tabs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|\u2028/g, "\n")
    .replace(/\u2029/g, "\n\n")
    .replace(unwanted, "");
}

/** Control characters, and the two code points that XML has no place for. */
const unwanted = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu;

/** One line as a person types it: a name, a title, a need. Line ends become spaces. */
export const Line = z
  .string()
  .max(1000)
  .overwrite((text) => cleanText(text).replace(/\s*\n\s*/g, " "));

/** Several paragraphs. */
export const Paragraphs = z.string().max(100_000).overwrite(cleanText);
