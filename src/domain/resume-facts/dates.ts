// When something was, as a résumé says it: "Mar 2020 – present", "since 2021", "03/2019-26".

import { plainLetters } from "../plain-letters.ts";

export interface DateSaid {
  /** As it stands there. */
  readonly text: string;
  /** Where it stands in the line of `plainLetters`. */
  readonly index: number;
  readonly from: Month;
  /** Null: no range; "open": until now. */
  readonly to: Month | "open" | null;
}

interface Month {
  readonly year: number;
  /** 1 to 12; null where only the year is said. */
  readonly month: number | null;
}

/** In reading order. */
export function datesIn(text: string): readonly DateSaid[] {
  if (!/\d{4}/.test(text)) return [];
  return [...plainLetters(text).matchAll(said)].flatMap((match) => {
    const { since, from, to } = match.groups ?? {};
    const start = from === undefined ? null : monthOf(from, null);
    if (start === null) return [];
    const end =
      to === undefined ? (since === undefined ? null : "open") : openWord.test(to) ? "open" : monthOf(to, start);
    return [{ text: match[0].trim(), index: match.index, from: start, to: end }];
  });
}

/** Whether two dates can both be true: the same, or one of them said more exactly. */
export function datesAgree(one: DateSaid, other: DateSaid): boolean {
  if (one.to !== null && other.to !== null) return isSame(one.from, other.from) && endsAgree(one.to, other.to);
  const [single, range] = one.to === null ? [one, other] : [other, one];
  return isSame(single.from, range.from) || (range.to !== null && range.to !== "open" && isSame(single.from, range.to));
}

function endsAgree(one: Month | "open", other: Month | "open"): boolean {
  return one === "open" || other === "open" ? one === other : isSame(one, other);
}

function isSame(one: Month, other: Month): boolean {
  return one.year === other.year && (one.month === null || other.month === null || one.month === other.month);
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const name =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const season = "(?:spring|summer|autumn|fall|winter|early|mid|late|q[1-4])";
const year = "(?:19[5-9]\\d|20\\d\\d)";
const moment = `(?:(?:\\d{1,2} )?${name},? (?:\\d{1,2}, )?${year}|${season}[ -]${year}|(?:0?[1-9]|1[0-2])[/.]${year}|${year}[-/.](?:0[1-9]|1[0-2])(?!\\d)|${year})`;
const open = "(?:present|now|today|current|currently|date|to date|ongoing|heute|aujourd'hui|actualidad)";
const said = new RegExp(
  `(?<![\\p{L}\\d.,/£$€#-])(?<since>(?:since|from) )?(?<from>${moment}|${name}(?= ?(?:[-–—]|to|until) ?${name} ${year}))(?:(?: ?[-–—] ?| (?:to|until|till|through) )(?<to>${moment}|${open}|\\d\\d(?![\\d%/.]|,\\d)|${name} ?'\\d\\d))?(?![\\p{L}\\d%])`,
  "giu",
);
const openWord = new RegExp(`^${open}$`, "iu");

/** "20-26" takes its century, and "Mar – May 2020" its year, from the other end. */
function monthOf(text: string, start: Month | null): Month | null {
  const short = /^\d\d$/.exec(text);
  if (short !== null && start !== null) return { year: Math.floor(start.year / 100) * 100 + Number(text), month: null };
  const found = /(?:19[5-9]|20\d)\d/.exec(text)?.[0];
  if (found === undefined) return null;
  const named = monthNames.findIndex((one) => new RegExp(`(?<!\\p{L})${one}`, "iu").test(text)) + 1;
  const figure = /^(\d{1,2})[/.](?=\d{4})/.exec(text)?.[1] ?? /(?<=^\d{4}[-/.])\d{2}$/.exec(text)?.[0];
  return { year: Number(found), month: named > 0 ? named : figure === undefined ? null : Number(figure) };
}
