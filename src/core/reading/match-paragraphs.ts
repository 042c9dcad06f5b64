// Which paragraph of one version is which of the other.

import { likeness } from "#domain/resume-facts/compared-words";
import { datesIn } from "#domain/resume-facts/dates";
import type { Paragraph } from "./resume-paragraphs.ts";
import { asSetElsewhere } from "./same-run.ts";

export interface Matches {
  /** Of each paragraph of the newer one: where it stood before, "there" where it stood in other lines, null where it is new. */
  readonly after: readonly Match[];
  /** The same of the older one, where its paragraphs stand now. */
  readonly before: readonly Match[];
}

/** `isSame`: word for word. */
export type Match = { readonly at: number; readonly isSame: boolean } | "there" | null;

export function matchParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): Matches {
  const [was, is] = [
    Array.from<Match>({ length: before.length }).fill(null),
    Array.from<Match>({ length: after.length }).fill(null),
  ];
  const pair = (b: number, a: number, isSame: boolean) => {
    was[b] = { at: a, isSame };
    is[a] = { at: b, isSame };
  };
  for (const [b, a] of equalOnes(before, after)) pair(b, a, true);
  const there = asSetElsewhere(before, after, was, is);
  for (const b of there.before) was[b] = "there";
  for (const a of there.after) is[a] = "there";
  const alike = alikeOnes(before, after, was, is);
  for (const { b, a } of alike.filter(({ score }) => score >= clearlyAlike))
    if (was[b] === null && is[a] === null) pair(b, a, false);
  for (const [b, a] of betweenTheSame(before, after, was, is)) if (was[b] === null && is[a] === null) pair(b, a, false);
  for (const { b, a } of alike) if (was[b] === null && is[a] === null) pair(b, a, false);
  return { before: was, after: is };
}

const clearlyAlike = 0.6;
const justAlike = 0.5;

const keyOf = ({ words }: Paragraph) => words.join("");

/** Word for word, each one once, in order. A heading is never a line, but for where the other file has no types. */
function equalOnes(before: readonly Paragraph[], after: readonly Paragraph[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [b, paragraph] of before.entries()) {
    const key = keyOf(paragraph);
    const there = places.get(key);
    if (there === undefined) places.set(key, [b]);
    else there.push(b);
  }
  const next = new Map<string, number>();
  return after.flatMap((paragraph, a) => {
    const key = keyOf(paragraph);
    const at = next.get(key) ?? 0;
    const b = places.get(key)?.[at];
    if (b === undefined) return [];
    next.set(key, at + 1);
    return [[b, a] as const];
  });
}

/** Pairs of what is left that have most of their words in common, the likest first. */
function alikeOnes(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  was: readonly Match[],
  is: readonly Match[],
): readonly { readonly b: number; readonly a: number; readonly score: number }[] {
  const places = new Map<string, number[]>();
  for (const [b, { words, isHeading }] of before.entries()) {
    if (was[b] !== null || isHeading) continue;
    for (const word of new Set(words)) {
      const there = places.get(word);
      if (there === undefined) places.set(word, [b]);
      else if (there.length < mostPlaces) there.push(b);
    }
  }
  return after
    .flatMap(({ words, isHeading }, a) => {
      if (is[a] !== null || isHeading) return [];
      const shared = new Map<number, number>();
      for (const word of new Set(words))
        for (const b of places.get(word) ?? []) shared.set(b, (shared.get(b) ?? 0) + 1);
      return [...shared]
        .filter(([, count]) => count >= fewestShared * new Set(words).size)
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, mostCandidates)
        .map(([b]) => ({ b, a, score: likeness(before[b]?.words ?? [], words) }))
        .filter(({ score }) => score >= justAlike);
    })
    .toSorted((one, other) => other.score - one.score);
}

/** A word of more lines than this tells nothing about one of them. */
const mostPlaces = 40;
const mostCandidates = 5;
/** Of its own words; with fewer it cannot be alike. */
const fewestShared = 0.3;

/** What stands between two lines that stayed, and is of one kind: "Lecturer" where "Tutor" stood. */
function betweenTheSame(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  was: readonly Match[],
  is: readonly Match[],
): readonly (readonly [number, number])[] {
  return after.flatMap((paragraph, a) => {
    if (is[a] !== null || paragraph.isHeading) return [];
    const beside = [placeOf(is[a - 1], 1), placeOf(is[a + 1], -1)];
    const b = beside.find((at) => at !== null && was[at] === null && isOfOneKind(before[at], paragraph));
    return b === undefined || b === null ? [] : [[b, a] as const];
  });
}

function placeOf(match: Match | undefined, step: number): number | null {
  return match === null || match === undefined || match === "there" ? null : match.at + step;
}

function isOfOneKind(before: Paragraph | undefined, after: Paragraph): boolean {
  if (before === undefined || before.isHeading) return false;
  if (before.words.length > shortLine || after.words.length > shortLine)
    return likeness(before.words, after.words) >= 0.3;
  return datesIn(before.text).length > 0 === datesIn(after.text).length > 0;
}

/** In words: the head of an entry. */
const shortLine = 8;
