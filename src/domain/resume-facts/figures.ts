// How much and how many, as a résumé says it: "88%", "£2m", "12 people", "ten weeks".

import { plainLetters } from "../plain-letters.ts";
import { datesIn } from "./dates.ts";

export interface Figure {
  /** As it stands there, with what is counted: "12 people". */
  readonly text: string;
  readonly value: number;
  readonly unit: "percent" | "money" | "count";
  /** The words beside it, small; empty at the ends of the line. */
  readonly before: string;
  readonly after: string;
}

/** Neither dates nor telephone numbers, addresses or names with a number ("ISO 27001"). */
export function figuresIn(text: string): readonly Figure[] {
  const line = withoutOthers(plainLetters(text));
  return [...line.matchAll(figure)].flatMap((match) => {
    const { money, digits, word, scale = "", percent } = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = /^[\s-]?(\p{L}[\p{L}'-]*)/u.exec(line.slice(end, end + 60))?.[1] ?? "";
    const before = /(\S+)[\s(]*$/.exec(line.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? "";
    const unit = percent !== undefined ? "percent" : money !== undefined ? "money" : "count";
    if (unit === "count" && scale === "" && /^\p{Lu}[\p{Lu}\d]+$/u.test(before)) return [];
    const value =
      (digits === undefined ? (numberWords.get(word?.toLowerCase() ?? "") ?? 0) : numberOf(digits)) * scaleOf(scale);
    const counted = unit === "count" && after !== "" ? `${match[0].trim()} ${after}` : match[0].trim();
    return [{ text: counted, value, unit, before: before.toLowerCase(), after: after.toLowerCase() }];
  });
}

/** Figures of the one line that stand as another figure in the other: what only one of them has, contradicts nothing. */
export function changedFigures(before: string, after: string): readonly (readonly [before: Figure, after: Figure])[] {
  const [was, is] = [figuresIn(before), figuresIn(after)];
  const gone = was.filter((one) => !is.some((other) => other.value === one.value));
  const fresh = is.filter((one) => !was.some((other) => other.value === one.value));
  const taken = new Set<Figure>();
  return gone.flatMap((one) => {
    const alike = fresh.filter((other) => other.unit === one.unit && !taken.has(other));
    const isAlone = gone.filter(({ unit }) => unit === one.unit).length === 1 && alike.length === 1;
    const other =
      alike.find((other) => isOfSame(one, other)) ?? (isAlone && one.unit !== "count" ? alike[0] : undefined);
    if (other === undefined) return [];
    taken.add(other);
    return [[one, other] as const];
  });
}

function isOfSame(one: Figure, other: Figure): boolean {
  if (one.after !== "" && one.after.replace(/s$/, "") === other.after.replace(/s$/, "")) return true;
  return (
    one.before !== "" && one.before === other.before && (one.after === "" || other.after === "" || one.unit !== "count")
  );
}

const figure =
  /(?<![\p{L}\d.,#-])(?:(?<money>(?:[A-Z]{1,2})?[£$€¥₹]|USD |EUR |GBP |SGD |AUD |RM ?|CHF ?)\s?)?(?:(?<digits>\d{1,12}(?:[.,]\d{1,6})*)\s?(?<scale>(?:k|m|mn|bn|million|billion|thousand)(?![\p{L}]))?|(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?![\p{L}]))(?<percent>\s?(?:%|per ?cent(?!\p{L})))?\+?(?![\p{L}\d])/giu;

const numberWords: ReadonlyMap<string, number> = new Map([
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, at) => [word, at + 2] as const,
  ),
  ["fifteen", 15],
  ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"].map(
    (word, at) => [word, (at + 2) * 10] as const,
  ),
]);

function numberOf(digits: string): number {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(isGrouped ? digits.replace(/,/g, "") : digits.replace(",", "."));
}

function scaleOf(scale: string): number {
  if (/^(?:k|thousand)$/i.test(scale)) return 1_000;
  if (/^(?:m|mn|million)$/i.test(scale)) return 1_000_000;
  return scale === "" ? 1 : 1_000_000_000;
}

/** The same line with spaces where dates, numbers to ring and addresses stand. */
function withoutOthers(line: string): string {
  const dated = datesIn(line).reduceRight(
    (text, { index, text: { length } }) => text.slice(0, index) + " ".repeat(length) + text.slice(index + length),
    line,
  );
  return dated
    .replace(/\S{1,80}@\S{1,80}|(?:https?:\/\/|www\.)\S{1,200}|\S{1,60}\.(?:com|org|net|io|example)\S{0,100}/gi, " ")
    .replace(/(?:\+|\(0|\b0)[\d\s().-]{6,24}\d/g, " ");
}
