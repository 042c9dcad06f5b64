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

/** In UTF-16 units. */
const longestLine = 1000;

/** One line as a person types it: a name, a title, a need. Line ends become spaces. */
export const Line = z
  .string()
  .max(longestLine)
  .overwrite((text) => cleanText(text).replace(/\s*\n\s*/g, " "));

/** As much of it as one line may hold, never half a character. */
export function cutToLine(text: string): string {
  return text.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, "");
}

/** Several paragraphs. */
export const Paragraphs = z.string().max(100_000).overwrite(cleanText);

/** Whether there is anything to read: spaces and marks that show nothing say nothing. */
export function isLegible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** The length of a text in UTF-8. A half character counts as what is written in its place. */
export function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
