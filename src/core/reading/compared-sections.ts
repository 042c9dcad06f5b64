// Two versions laid over each other, section by section.

import { diffWordsWithSpace } from "diff";
import { plainLetters } from "#domain/plain-letters";
import type { ComparedLine, ComparedSection } from "#domain/resume-changes";
import { sectionOf } from "#domain/resume-headings";
import type { Match, Matches } from "./match-paragraphs.ts";
import type { Paragraph } from "./resume-paragraphs.ts";

/** In the order of the newer one; what was removed stands where it was. */
export function comparedSections(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  matches: Matches,
): ComparedSection[] {
  const own = sectionsOf(after);
  const holding = placesIn(own);
  const olds = sectionsOf(before).map((section) => ({ ...section, now: nowOf(section, own, holding, matches) }));
  const became = Map.groupBy(olds, ({ now }) => now);
  const removedFrom = (section: Section) => section.at.filter((at) => matches.before[at] === null);
  const shown = own.map((section, index) => {
    const former = became.get(index) ?? [];
    const lines = linesOf(section, former.flatMap(removedFrom), before, after, matches);
    return shownSection(section, lines, former.length === 0);
  });
  const lost = olds.flatMap((section, n) => {
    const gone = removedFrom(section);
    if (section.now !== null || gone.length === 0) return [];
    const behind = olds.slice(0, n).findLast(({ now }) => now !== null)?.now ?? -1;
    const lines = gone.map((at) => whole("removed", before[at]?.text ?? ""));
    return [{ behind, section: { heading: section.heading, state: "removed" as const, lines } }];
  });
  const lostAt = Map.groupBy(lost, ({ behind }) => behind);
  const lostBehind = (index: number) => (lostAt.get(index) ?? []).map(({ section }) => section);
  return [...lostBehind(-1), ...shown.flatMap((section, index) => [section, ...lostBehind(index)])];
}

interface Section {
  /** Empty: above the first heading. */
  readonly heading: string;
  /** Where its heading stands; -1: it has none. */
  readonly headingAt: number;
  /** Where its paragraphs stand. */
  readonly at: readonly number[];
}

function sectionsOf(paragraphs: readonly Paragraph[]): readonly Section[] {
  const heads = paragraphs.flatMap(({ isHeading }, at) => (isHeading ? [at] : []));
  return [-1, ...heads]
    .map((headingAt, n) => {
      const end = heads[n] ?? paragraphs.length;
      const at = Array.from({ length: end - headingAt - 1 }, (_, k) => headingAt + 1 + k);
      return { heading: paragraphs[headingAt]?.text ?? "", headingAt, at };
    })
    .filter(({ headingAt, at }) => headingAt >= 0 || at.length > 0);
}

/** Which section of the newer one an older one became: by its heading, else by where most of its lines went. */
function nowOf(
  old: Section,
  own: readonly Section[],
  holding: ReadonlyMap<number, number>,
  matches: Matches,
): number | null {
  if (old.headingAt === -1) return own.length > 0 ? 0 : null;
  const heading = matches.before[old.headingAt];
  if (isPlaced(heading)) return holding.get(heading.at) ?? null;
  const about = sectionOf(old.heading);
  const named = about === null ? -1 : own.findIndex((section) => sectionOf(section.heading) === about);
  if (named >= 0) return named;
  const went = old.at.flatMap((at) => {
    const match = matches.before[at];
    return isPlaced(match) ? [holding.get(match.at) ?? -1] : [];
  });
  const counts = Map.groupBy(went, (index) => index);
  const most = [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0];
  return most !== undefined && most[0] >= 0 && 2 * most[1].length >= old.at.length ? most[0] : null;
}

/** The section of each place. */
function placesIn(own: readonly Section[]): ReadonlyMap<number, number> {
  return new Map(own.flatMap(({ headingAt, at }, index) => [headingAt, ...at].map((place) => [place, index] as const)));
}

function isPlaced(match: Match | undefined): match is Exclude<Match, null | "there"> {
  return match !== null && match !== undefined && match !== "there";
}

function linesOf(
  { at }: Section,
  gone: readonly number[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  matches: Matches,
): ComparedLine[] {
  const lines = at.map((place) => lineOf(before, after[place]?.text ?? "", matches.after[place] ?? null));
  // Behind the line that they stood behind, as far as that one is still here.
  const stayed = at
    .flatMap((place, n) => {
      const match = matches.after[place];
      return isPlaced(match) ? [{ n, was: match.at }] : [];
    })
    .toSorted((one, other) => one.was - other.was);
  const behind = new Map<number, number[]>();
  let next = 0;
  for (const old of gone) {
    while ((stayed[next]?.was ?? old) < old) next++;
    const n = stayed[next - 1]?.n ?? -1;
    const there = behind.get(n);
    if (there === undefined) behind.set(n, [old]);
    else there.push(old);
  }
  const removed = (n: number) => (behind.get(n) ?? []).map((old) => whole("removed", before[old]?.text ?? ""));
  return [...removed(-1), ...lines.flatMap((line, n) => [line, ...removed(n)])];
}

function lineOf(before: readonly Paragraph[], text: string, match: Match): ComparedLine {
  if (match === null) return whole("added", text);
  if (match === "there" || match.isSame) return whole("same", text);
  return changedLine(before[match.at]?.text ?? "", text);
}

function whole(kind: "same" | "added" | "removed", text: string): ComparedLine {
  return { kind, parts: [{ kind, text }] };
}

/** In UTF-16 units and in words: what is longer or more different is shown as two wholes. */
const longest = 6_000;
const mostEdits = 300;

function changedLine(before: string, after: string): ComparedLine {
  const [was, is] = [plainLetters(before), plainLetters(after)];
  const isShort = was.length + is.length <= longest;
  const changes = isShort ? diffWordsWithSpace(was, is, { maxEditLength: mostEdits }) : undefined;
  const parts = changes?.map(({ value, added, removed }) => ({
    kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
    text: value,
  }));
  return {
    kind: "changed",
    parts: parts ?? [
      { kind: "removed", text: was },
      { kind: "added", text: is },
    ],
  };
}

function shownSection({ heading }: Section, lines: ComparedLine[], isNew: boolean): ComparedSection {
  const isSame = lines.every(({ kind }) => kind === "same") && (lines.length > 0 || !isNew);
  const isAdded = isNew && lines.every(({ kind }) => kind === "added");
  return { heading, state: isSame ? "same" : isAdded ? "added" : "changed", lines };
}
