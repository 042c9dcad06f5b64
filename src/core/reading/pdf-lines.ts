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
  return unwrapped(rows.map((row) => lineOf(row, bodySize)));
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

/** A line with where it stands. */
interface Line extends TextLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** A wide gap within: a date at the edge, or two columns. */
  readonly isParted: boolean;
}

function lineOf(row: Row, bodySize: number): Line {
  const [first] = row;
  let text = "";
  let right = first?.x ?? 0;
  let isParted = false;
  for (const { x, width, size, text: piece } of row) {
    const gap = Math.abs(x - right);
    text += gap > size * 0.15 ? ` ${piece}` : piece;
    isParted ||= gap > size * 2 || (piece.trim() === "" && width > size * 2);
    right = x + width;
  }
  text = text.trim();
  const place = { left: first?.x ?? 0, y: first?.y ?? 0, size: Math.max(...row.map(({ size }) => size)) };
  return {
    ...place,
    text,
    right,
    isParted: isParted || /\s{4,}/.test(text),
    isHeading: isHeading(text, row, bodySize),
  };
}

/** A line that only the edge of its column ended goes on in the next. */
function unwrapped(lines: readonly Line[]): readonly TextLine[] {
  const whole: { text: string; readonly isHeading: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = whole.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, line, lines)) last.text += ` ${line.text}`;
    else whole.push({ text: line.text, isHeading: line.isHeading });
  }
  return whole;
}

/** In sizes of the type: about a long word. */
const roomAtEdge = 5;
/** Lines that end where the page does, and not where they are done. */
const fewestFull = 3;

function goesOn(line: Line, next: Line, all: readonly Line[]): boolean {
  const [word = ""] = next.text.split(" ", 1);
  if (line.isHeading || next.isHeading || line.isParted || !/[\p{L}\p{N}]/u.test(word)) return false;
  if (Math.abs(line.size - next.size) > 0.5 || next.left < line.left - 1) return false;
  const down = line.y - next.y;
  if (down < line.size * 0.8 || down > line.size * 1.7) return false;
  const column = all.filter(({ left, right }) => left < line.right && right > line.left);
  const edge = Math.max(...column.map(({ right }) => right));
  const wordWidth = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  if (line.right + wordWidth <= edge + line.size * 0.2) return false;
  // The longest line is an edge of its own; a capital behind it begins the next one, unless others end there too.
  const full = column.filter(({ right }) => right > edge - line.size * roomAtEdge).length;
  return /^\p{Ll}/u.test(word) || full >= fewestFull;
}

function isHeading(text: string, row: Row, bodySize: number): boolean {
  const words = row.filter((piece) => piece.text.trim() !== "");
  if (text.length > 80 || words.length === 0) return false;
  const isLarger = words.every(({ size }) => size > bodySize * 1.12);
  const isBold = text.length <= 60 && words.every((piece) => piece.isBold) && !/[.!?,;]$/.test(text);
  return isLarger || isBold || isInCapitals(text);
}
