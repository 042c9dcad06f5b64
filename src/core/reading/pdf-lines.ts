// From pieces of text at places on a page to lines that one reads.

import { isInCapitals } from "#domain/resume-headings";
import type { TextLine } from "#domain/resume-text";

export interface Piece {
  readonly text: string;
  /** Points from the left and the bottom of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters, in points. */
  readonly size: number;
  readonly isBold: boolean;
}

/** As they were written, which is column by column in nearly any file; by their places where that makes no sense. */
export function linesOfPage(pieces: readonly Piece[], bodySize: number): readonly TextLine[] {
  const written = rowsOf(pieces);
  const climbs = written.filter((row, at) => at > 0 && (row[0]?.y ?? 0) > (written[at - 1]?.[0]?.y ?? 0) + 1).length;
  const rows = climbs > 3 && climbs > written.length / 5 ? rowsOf(byPlace(pieces)) : written;
  return rows.map((row) => ({ text: joined(row), isHeading: isHeading(row, bodySize) }));
}

/** The size in which most of a document is set. */
export function bodySizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

type Row = readonly Piece[];

function byPlace(pieces: readonly Piece[]): readonly Piece[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && isBeside(row[0], piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.x - other.x));
}

function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isBeside(last, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** On one line with it: raised and lowered letters are. */
function isBeside(one: Piece, other: Piece): boolean {
  return Math.abs(one.y - other.y) < Math.max(one.size, other.size) * 0.45;
}

function joined(row: Row): string {
  let text = "";
  let end: number | null = null;
  for (const piece of row) {
    const gap = end === null ? 0 : Math.abs(piece.x - end);
    text += gap > piece.size * 0.15 ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

function isHeading(row: Row, bodySize: number): boolean {
  const text = joined(row).trim();
  const words = row.filter((piece) => piece.text.trim() !== "");
  if (text.length > 80 || words.length === 0) return false;
  const isLarger = words.every(({ size }) => size > bodySize * 1.12);
  const isBold = text.length <= 60 && words.every((piece) => piece.isBold) && !/[.!?,;]$/.test(text);
  return isLarger || isBold || isInCapitals(text);
}
