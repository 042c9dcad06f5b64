// Nothing but the facts: every number, in digits or in words, every name and every date of a text stands in the records
// that its sentence says it uses. A weekday may be worked out from a day, and so may "yesterday".

import { Temporal } from "temporal-polyfill";
import { months, weekdayName, weekdays } from "#domain/compose/conventions";
import type { Document } from "#domain/documents";
import type { Dossier } from "#domain/dossier";
import { addDays, type CalendarDay, dayIn } from "#domain/time";
import { type Said, saidBy } from "./named-records.ts";

type Text = Pick<
  Document,
  | "sentences"
  | "subject"
  | "salutation"
  | "closing"
  | "signature"
  | "senderLines"
  | "insideAddress"
  | "dateLine"
  | "toName"
  | "toAddress"
  | "ccAddress"
  | "interviewId"
  | "personId"
  | "aboutId"
>;

/** Each in words; none where the text holds nothing but the facts. */
export function faultsOfFacts(document: Text, dossier: Dossier, now: string): readonly string[] {
  const zone = dossier.interviews[0]?.zone ?? "UTC";
  const today = dayIn(zone, now);
  const known = namesOf(dossier);
  const read = (ref: string) => saidBy(ref, dossier, now);
  const inSentences = document.sentences.flatMap(({ text, facts }) => {
    const strangers = facts.filter((ref) => read(ref) === null).map((ref) => `names ${ref}, which is no record`);
    const said = facts.flatMap((ref) => read(ref) ?? []);
    return [...strangers, ...holesIn(text), ...inventedIn(text, said, { today, known })].map(
      (fault) => `${fault} [${facts.join(" ")}] in ${JSON.stringify(text)}`,
    );
  });
  return [...inSentences, ...aroundThem(document, read, { today, known })];
}

interface Known {
  readonly today: CalendarDay;
  /** Words of the names in this process, at home in no other sentence. */
  readonly known: ReadonlySet<string>;
}

/** Subject, salutation and addresses against the records that they are made of. */
function aroundThem(document: Text, read: (ref: string) => Said | null, known: Known): readonly string[] {
  const about = document.aboutId === null ? [] : [`about:${document.aboutId}`];
  const refs = ["opportunity", "profile", `interview:${document.interviewId}`, `person:${document.personId}`, ...about];
  const all = refs.flatMap((ref) => read(ref) ?? []);
  const { subject, salutation, signature, senderLines, insideAddress, dateLine, toName, closing } = document;
  const lines = {
    ...{ subject, salutation, closing, toName },
    signature: signature.join("\n"),
    senderLines: senderLines.join("\n"),
    insideAddress: insideAddress.join("\n"),
  };
  const inLines = Object.entries(lines).flatMap(([place, text]) =>
    [...holesIn(text), ...inventedIn(text, all, known)].map((fault) => `${fault} in ${place} ${JSON.stringify(text)}`),
  );
  const dated = dateLine === "" ? [] : inventedIn(dateLine, [{ texts: [], days: [known.today], clock: [] }], known);
  return [...inLines, ...dated.map((fault) => `${fault} in the date line ${JSON.stringify(dateLine)}`)];
}

/** A place for a fact that nothing was put into. */
export function holesIn(text: string): readonly string[] {
  const hole =
    /\[[^\]]*\]|\{\{|\}\}|<<|>>|\b(?:undefined|null|NaN|TODO|XXX)\b|\s{2,}(?=\S)|\s[.,;:!?](?=\s|$)|\b(?:at|the|an?)[.,;:!?](?=\s|$)|\bDear\s*[,:]/u;
  const [found] = hole.exec(text) ?? [];
  return found === undefined || found.includes("\n") ? [] : [`a hole ${JSON.stringify(found)}`];
}

const day = `(?:(\\d{1,2}) (${months.join("|")})|(${months.join("|")}) (\\d{1,2}))(?!\\d)`;
const date = new RegExp(`(?:\\b(${weekdays.join("|")}),? )?\\b${day}(?:,? (\\d{4}))?`, "gu");
const lone = new RegExp(`\\b(?:${weekdays.join("|")}|${months.join("|")})\\b`, "gu");

export function inventedIn(text: string, said: readonly Said[], { today, known }: Known): readonly string[] {
  const days = said.flatMap((one) => one.days);
  const texts = said.flatMap((one) => one.texts);
  const words = new Set([...texts.flatMap(wordsOf), ...said.flatMap(({ clock }) => clock)]);
  const faults: string[] = [];
  const isSaid = (expression: string) => texts.some((one) => one.toLowerCase().includes(expression.toLowerCase()));
  const undated = text
    .replace(date, (expression, ...parts) => {
      if (!isSaid(expression) && !days.some((one) => isThatDay(one, parts.slice(0, 6))))
        faults.push(`an invented date ${expression}`);
      return " , ";
    })
    .replace(lone, (name, at: number) => {
      const isVerb = name === "May" && isStart(text, text.indexOf(name, Math.max(0, at - 40)));
      if (!isVerb && !isSaid(name) && !days.some((one) => namesIn(one).includes(name)))
        faults.push(`an invented ${name}`);
      return isVerb ? name : name.toLowerCase();
    });
  for (const [word, distance] of [
    ["yesterday", -1],
    ["tomorrow", 1],
  ] as const) {
    if (new RegExp(`\\b${word}\\b`, "i").test(text) && !isSaid(word) && !days.includes(addDays(today, distance)))
      faults.push(`a wrong ${word}`);
  }
  const plain = undated.replace(idioms, " ");
  for (const match of plain.matchAll(token)) {
    const [word] = match;
    const bare = word.replace(/['’]s?$/u, "").replace(/[.-]+$/u, "");
    if (words.has(bare.toLowerCase()) || words.has(word.toLowerCase()) || own.has(bare)) continue;
    if (/^\d/.test(bare)) faults.push(`an invented number ${bare}`);
    else if (numbers.has(bare.toLowerCase())) faults.push(`an invented number ${bare}`);
    else if (/[^\p{Script=Latin}\P{L}]/u.test(bare)) faults.push(`an invented word ${bare}`);
    else if (/^\p{Lu}/u.test(bare) && (known.has(bare.toLowerCase()) || !isStart(plain, match.index)))
      faults.push(`an invented name ${bare}`);
  }
  return faults;
}

type DateParts = readonly (string | undefined)[];

function isThatDay(on: CalendarDay, [weekday, number, month, usMonth, usNumber, year]: DateParts): boolean {
  const { day: numberOf, month: monthOf, year: yearOf } = Temporal.PlainDate.from(on);
  return (
    Number(number ?? usNumber) === numberOf &&
    (month ?? usMonth) === months[monthOf - 1] &&
    (weekday === undefined || weekday === weekdayName(on)) &&
    (year === undefined || Number(year) === yearOf)
  );
}

function namesIn(on: CalendarDay): readonly string[] {
  return [weekdayName(on), months[Temporal.PlainDate.from(on).month - 1] ?? ""];
}

/** A figure, or a word of letters with what holds it together. */
const token = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/** Of facts: whole, and in their parts, since a letter may leave an "s" or a hyphen behind. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(token)].flatMap(([word]) => {
    const lower = word.toLowerCase();
    const bare = lower.replace(/['’]s?$/u, "").replace(/[.-]+$/u, "");
    return [lower, bare, ...bare.split(/[-.'’&]/u)];
  });
}

/** Where a sentence begins, or what a talking point says ("Greet: Hello"), a capital says nothing. */
function isStart(text: string, at: number): boolean {
  return /(?:^|[.!?]["”’)]*\s+|["“‘(]|\n|^[-•–]\s|^\p{Lu}\p{Ll}+:\s)$/u.test(text.slice(0, at));
}

/** Everybody's and the employer's names, by their words. */
function namesOf({ people, opportunity, profile }: Dossier): ReadonlySet<string> {
  const { companyLegal, companyShort, agency } = opportunity;
  const names = [companyLegal, companyShort, agency ?? "", ...[profile, ...people].map(({ fullName }) => fullName)];
  return new Set(names.flatMap(wordsOf).filter((word) => word.length > 3));
}

/** The writer, and what is called by its own name everywhere. */
const own = new Set(["I", "I'm", "I've", "I'd", "I'll", "LinkedIn", "PDF", "CV", "Mr", "Ms", "Mrs", "Mx", "Dr"]);

/** Said of no record: a manner of speaking, or how long a letter is. */
const idioms = /\b(?:two or three sentences|half a page|one or two|a word or two)\b/giu;

const numbers = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens twice".split(
    " ",
  ),
);
