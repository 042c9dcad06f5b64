// R52: what two versions of a résumé say differently of the same thing.

import { plainLetters } from "../plain-letters.ts";
import { type ChangedFact, factKey } from "../resume-changes.ts";
import type { TextLine } from "../resume-text.ts";
import { comparedWords, likeness, tellingWords } from "./compared-words.ts";
import { datesAgree, datesIn } from "./dates.ts";
import { type Entry, entriesOf, isSameName, type Name } from "./entries.ts";
import { changedFigures } from "./figures.ts";

/** A line of the one that became a line of the other. */
export interface ChangedLine {
  readonly before: string;
  readonly after: string;
  /** Whether it stands above the first section, where names and addresses are. */
  readonly isAtTop: boolean;
}

export function changedFacts(
  before: readonly TextLine[],
  after: readonly TextLine[],
  changed: readonly ChangedLine[],
): ChangedFact[] {
  const facts = [...factsOfEntries(entriesOf(before), entriesOf(after)), ...changed.flatMap(factsOfLine)];
  return [...new Map(facts.toReversed().map((fact) => [factKey(fact), fact])).values()].toReversed();
}

/** Half of what two lines say, figures apart, is the same: they are about one thing. */
const aboutOne = 0.5;

/** In UTF-16 units: no line of a résumé is longer. */
const longest = 3_000;

function factsOfLine({ before, after, isAtTop }: ChangedLine): readonly ChangedFact[] {
  if (before.length > longest || after.length > longest) return [];
  const [was, is] = [tellingWords(comparedWords(before)), tellingWords(comparedWords(after))];
  if (was.length + is.length > 0 && likeness(was, is) < aboutOne) return [];
  const line = plainLetters(after);
  const isAddress = isAtTop && comparedWords(after).length < 9;
  const figures = isAddress ? [] : changedFigures(before, after);
  return [
    ...changedDates(before, after).map(([one, other]) => ({ kind: "date" as const, before: one, after: other, line })),
    ...figures.map(([one, other]) => ({ kind: "figure" as const, before: one.text, after: other.text, line })),
  ];
}

function changedDates(before: string, after: string): readonly (readonly [string, string])[] {
  const [was, is] = [datesIn(before), datesIn(after)];
  const gone = was.filter((one) => !is.some((other) => datesAgree(one, other)));
  const fresh = is.filter((one) => !was.some((other) => datesAgree(one, other)));
  return gone.slice(0, fresh.length).map((one, at) => [one.text, fresh[at]?.text ?? ""] as const);
}

/** Of a post that two of the three agree on, the third. */
function factsOfEntries(before: readonly Entry[], after: readonly Entry[]): readonly ChangedFact[] {
  const pairs = before
    .flatMap((was) => after.map((is) => ({ was, is, ...agreement(was, is) })))
    .filter(({ agreed }) => agreed >= 2)
    .toSorted((a, b) => b.agreed - a.agreed);
  const [taken, given] = [new Set<Entry>(), new Set<Entry>()];
  return pairs.flatMap(({ was, is, date, title, employer }) => {
    if (taken.has(was) || given.has(is)) return [];
    taken.add(was);
    given.add(is);
    const fact = (kind: ChangedFact["kind"], one = "", other = "") => ({
      kind,
      before: one,
      after: other,
      line: is.line,
    });
    return [
      ...(date === false ? [fact("date", was.date.text, is.date.text)] : []),
      ...(title === false ? [fact("title", was.titles[0]?.text, is.titles[0]?.text)] : []),
      ...(employer === false ? [fact("employer", was.employers[0]?.text, is.employers[0]?.text)] : []),
    ];
  });
}

/** Null: one of them does not say. */
function agreement(was: Entry, is: Entry) {
  const date = datesAgree(was.date, is.date);
  const title = namesAgree(was.titles, is.titles);
  const employer = namesAgree(was.employers, is.employers);
  return { date, title, employer, agreed: [date, title, employer].filter((one) => one === true).length };
}

function namesAgree(was: readonly Name[], is: readonly Name[]): boolean | null {
  const [one, other] = [was[0], is[0]];
  if (one === undefined || other === undefined) return null;
  return is.some((name) => isSameName(one, name)) || was.some((name) => isSameName(name, other));
}
