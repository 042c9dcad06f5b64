// The lines of a file as the paragraphs that were typed: a page's width breaks a PDF's, and none of Word's.

import { comparedWords } from "#domain/resume-facts/compared-words";
import { isSectionHeading } from "#domain/resume-headings";
import type { TextLine } from "#domain/resume-text";

export interface Paragraph {
  readonly text: string;
  /** Whether it heads a section, by its type or by its words. */
  readonly isHeading: boolean;
  readonly words: readonly string[];
}

export function resumeParagraphs(lines: readonly TextLine[]): readonly Paragraph[] {
  const told = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isPageNumber(text));
  const width = widthOf(told);
  const joined: TextLine[] = [];
  for (const line of told) {
    const last = joined.at(-1);
    const isHeading = line.isHeading || isSectionHeading(line.text);
    if (last !== undefined && !last.isHeading && !isHeading && goesOn(last.text, line.text, width)) {
      joined[joined.length - 1] = { text: join(last.text, line.text.trim()), isHeading: false };
    } else {
      joined.push({ text: line.text.trim(), isHeading });
    }
  }
  return joined.map(({ text, isHeading }) => ({ text: withoutBullet(text), isHeading, words: comparedWords(text) }));
}

function isPageNumber(text: string): boolean {
  return /^\W*(?:page\s)?\d{1,2}(?:\s?(?:of|\/|von|de)\s?\d{1,2})?\W*$/i.test(text);
}

/** How long a full line is, where lines are broken at all. In UTF-16 units. */
function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).toSorted((a, b) => a - b);
  return Math.min(widest, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
}

const widest = 140;
/** A paragraph that was put together of lines grows no further. */
const longest = 4_000;

function goesOn(before: string, line: string, width: number): boolean {
  if (before.length > longest || bullet.test(line) || /[.!?:]["')\]]?\s*$/.test(before)) return false;
  const last = lastLine(before, width);
  if (/^\s*\p{Ll}/u.test(line)) return /\p{L}-\s*$/u.test(before) || last >= width * 0.6;
  return last >= width * 0.6 && /(?:,|\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&))\s*$/i.test(before);
}

/** About how long the last of the lines is that were joined. */
function lastLine(text: string, width: number): number {
  return text.length > width * 1.1 ? width : text.length;
}

function join(before: string, line: string): string {
  const isBrokenWord = /\p{Ll}[-\u00AD]\s*$/u.test(before) && /^\p{Ll}/u.test(line);
  // Held against each other without their hyphens, so the one that belongs there is no loss.
  return isBrokenWord ? `${before.trimEnd()}${line}`.replace(/\u00AD/g, "") : `${before} ${line}`;
}

const bullet = /^\s*(?:[•●▪◦‣⁃∙·*➢✓✔○■□–—-]|o\s)\s*/u;

function withoutBullet(text: string): string {
  return text.replace(/^\s*(?:[•●▪◦‣⁃∙·*➢✓✔○■□]|[–—-]\s|o\s)\s*/u, "").replace(/\s+/g, " ");
}
