// What one file has in other lines than the other: wrapped, or its columns on one line.

import type { Match } from "./match-paragraphs.ts";
import type { Paragraph } from "./resume-paragraphs.ts";

interface There {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Paragraphs without a match whose words stand in the other file all the same, in a row or line by line. */
export function asSetElsewhere(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  was: readonly Match[],
  is: readonly Match[],
): There {
  const [old, now] = [runOf(before), runOf(after)];
  const left = { before: openOnes(before, was), after: openOnes(after, is) };
  const covered = [
    ...left.after.map((a) => ({ a: [a], b: coverOf(after[a], left.before, before) })),
    ...left.before.map((b) => ({ b: [b], a: coverOf(before[b], left.after, after) })),
  ].filter(({ a, b }) => a.length > 0 && b.length > 0);
  return {
    before: [...left.before.filter((at) => isIn(now, old, at)), ...covered.flatMap(({ b }) => b)],
    after: [...left.after.filter((at) => isIn(old, now, at)), ...covered.flatMap(({ a }) => a)],
  };
}

function openOnes(paragraphs: readonly Paragraph[], matches: readonly Match[]): readonly number[] {
  return paragraphs.flatMap((_paragraph, at) => (matches[at] === null ? [at] : []));
}

/** All words of a file in a row. */
interface Run {
  readonly words: readonly string[];
  /** Where each paragraph begins. */
  readonly starts: readonly number[];
  readonly isStart: ReadonlySet<number>;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function runOf(paragraphs: readonly Paragraph[]): Run {
  const words = paragraphs.flatMap((paragraph) => paragraph.words);
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    starts.push(length);
    length += paragraph.words.length;
  }
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const there = places.get(word);
    if (there === undefined) places.set(word, [at]);
    else if (there.length <= mostPlaces) there.push(at);
  }
  return { words, starts, isStart: new Set([...starts, length]), places };
}

/** A word that is more frequent is not looked up: a line of such words alone says nothing. */
const mostPlaces = 60;

/** Whether the other file has these words in a row, and goes on as this one does where its line does not end. */
function isIn(other: Run, own: Run, at: number): boolean {
  const start = own.starts[at] ?? 0;
  const end = own.starts[at + 1] ?? own.words.length;
  const rarest = indexOfRarest(other, own, start, end);
  if (rarest === null) return false;
  return (other.places.get(own.words[rarest] ?? "") ?? []).some((place) => {
    const from = place - (rarest - start);
    const to = from + (end - start);
    if (from < 0 || to > other.words.length) return false;
    for (let n = 0; n < end - start; n++) if (other.words[from + n] !== own.words[start + n]) return false;
    return (
      (other.isStart.has(from) || (from > 0 && other.words[from - 1] === own.words[start - 1])) &&
      (other.isStart.has(to) || (to < other.words.length && other.words[to] === own.words[end]))
    );
  });
}

function indexOfRarest(other: Run, own: Run, start: number, end: number): number | null {
  let best: number | null = null;
  let fewest = mostPlaces;
  for (let at = start; at < end; at++) {
    const count = other.places.get(own.words[at] ?? "")?.length ?? 0;
    if (count === 0) return null;
    if (count < fewest) [best, fewest] = [at, count];
  }
  return best;
}

/** Two to four of the other's lines near each other that make up this one, in whichever order. */
function coverOf(one: Paragraph | undefined, open: readonly number[], others: readonly Paragraph[]): readonly number[] {
  if (one === undefined || one.words.length > longestHead || one.words.length < 2 || open.length > mostOpen) return [];
  const line = ` ${one.words.join(" ")} `;
  const pieces = open.filter((at) => {
    const words = others[at]?.words ?? [];
    return words.length > 0 && words.length < one.words.length && line.includes(` ${words.join(" ")} `);
  });
  for (const first of pieces) {
    const near = pieces.filter((at) => at >= first && at < first + 4);
    const sum = near.flatMap((at) => others[at]?.words ?? []);
    if (near.length > 1 && sum.toSorted().join(" ") === one.words.toSorted().join(" ")) return near;
  }
  return [];
}

/** In words and in lines: beyond them it is no head of an entry, and no résumé. */
const longestHead = 24;
const mostOpen = 400;
