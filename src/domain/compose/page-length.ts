// How much of a page a letter takes, guessed from its words: no page is set here. One page is what a letter has (F6).

import type { Document } from "../documents.ts";
import { type BlockKind, blocksOf } from "./page.ts";

/** Of 11 pt text: how many Latin characters stand in a line, and how many lines on a page, within the margins. */
const papers = { Letter: { across: 90, down: 44 }, A4: { across: 87, down: 47 } } as const;

/** Lines of distance behind the last block of its kind; behind the closing there is room to sign (B). */
const gaps: Readonly<Partial<Record<BlockKind, number>>> = {
  header: 1,
  sender: 1,
  date: 1,
  address: 1,
  salutation: 1,
  closing: 4,
};

/** More than 1: it does not fit on one page. */
export function pagesOf(document: Document): number {
  const { across, down } = papers[document.paper];
  const blocks = blocksOf(document);
  const lines = blocks.map(({ kind, text }, index) => {
    const isLast = blocks[index + 1]?.kind !== kind;
    return linesIn(text, across) + (kind === "body" ? 1 : isLast ? (gaps[kind] ?? 0) : 0);
  });
  return lines.reduce((sum, count) => sum + count, 0) / down;
}

function linesIn(text: string, across: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / across)), 0);
}

/** Of a script whose signs fill a square each counts as two. */
function widthOf(line: string): number {
  return (
    line.length + (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}
