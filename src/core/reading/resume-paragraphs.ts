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
  const page = pageOf(told);
  const joined: TextLine[] = [];
  for (const line of told) {
    const last = joined.at(-1);
    const isHeading = line.isHeading || isSectionHeading(line.text);
    if (last !== undefined && !last.isHeading && !isHeading && goesOn(last.text, line.text, page)) {
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

interface Page {
  /** How long a full line is, in UTF-16 units; infinite where no lines are broken. */
  readonly width: number;
  /** Whether paragraphs begin with a small letter too: then one tells nothing about the line above. */
  readonly beginsSmall: boolean;
}

function pageOf(lines: readonly TextLine[]): Page {
  const lengths = lines.map(({ text }) => text.trim().length).toSorted((a, b) => a - b);
  const full = Math.min(widest, lengths[Math.floor(lengths.length * 0.95)] ?? 0);
  const isBroken = lengths.filter((length) => length >= full * 0.85 && length <= full * 1.2).length >= fewestFull;
  const beginsSmall = lines.some(({ text, isHeading }, at) => {
    const above = lines[at - 1];
    if (isHeading || above === undefined || !/^\s*\p{Ll}/u.test(text)) return false;
    const isEnd = /[.!?]\s*$/.test(above.text) || above.text.trim().length < full * 0.5;
    return above.isHeading || isSectionHeading(above.text) || isEnd;
  });
  return { width: isBroken ? full : Number.POSITIVE_INFINITY, beginsSmall };
}

/** Lines as long as each other, before their length is the page's. */
const fewestFull = 3;
const widest = 140;
/** A paragraph that was put together of lines grows no further. */
const longest = 4_000;

function goesOn(before: string, line: string, { width, beginsSmall }: Page): boolean {
  if (before.length > longest || bullet.test(line) || /[.!?:]["')\]]?\s*$/.test(before)) return false;
  if (/\p{Ll}[-\u00AD]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line)) return true;
  const nextWord = /^\s*\S{1,30}/.exec(line)?.[0].trim().length ?? 0;
  // Its next word had no room, or there was no reason to break it.
  if (lastLine(before, width) + 1 + nextWord < width * 0.85) return false;
  const isOpen = /(?:,|\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&))\s*$/i.test(before);
  return isOpen || (!beginsSmall && /^\s*\p{Ll}/u.test(line));
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
