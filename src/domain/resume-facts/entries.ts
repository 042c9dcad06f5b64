// The entries of a résumé: a post or a degree, whose it was, and when; on one line or on three.

import { plainLetters } from "../plain-letters.ts";
import { isSectionHeading } from "../resume-headings.ts";
import type { TextLine } from "../resume-text.ts";
import { comparedWords } from "./compared-words.ts";
import { type DateSaid, datesIn } from "./dates.ts";

export interface Entry {
  /** The line that is shown with what changed in it. */
  readonly line: string;
  readonly date: DateSaid;
  /** As they stand there; the first is the one that counts. */
  readonly titles: readonly Name[];
  readonly employers: readonly Name[];
}

export interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

/** No résumé has more, and each is held against each. */
const mostEntries = 200;

export function entriesOf(lines: readonly TextLine[]): readonly Entry[] {
  const fields = lines.map(({ text }) => (isHead(text) && !isSectionHeading(text) ? fieldsOf(text) : null));
  const entries: Entry[] = [];
  let free = 0;
  for (let at = 0; at < lines.length && entries.length < mostEntries; at++) {
    const date = fields[at]?.date ?? null;
    if (date === null) continue;
    const { parts, end } = partsAround(fields, at, free);
    free = end;
    entries.push({
      line: plainLetters(lines[at]?.text ?? ""),
      date,
      titles: parts.flatMap(({ titles }) => titles.map(nameOf)),
      employers: parts.flatMap(({ employers }) => employers.map(nameOf)),
    });
  }
  return entries;
}

/** The line with the date, and of the two above and below it what it does not say itself. */
function partsAround(fields: readonly (Fields | null)[], at: number, free: number) {
  const parts = [fields[at]].flatMap((own) => own ?? []);
  const isWhole = () =>
    parts.some(({ titles }) => titles.length > 0) && parts.some(({ employers }) => employers.length > 0);
  const take = (next: number): boolean => {
    const found = fields[next] ?? null;
    if (found === null || found.date !== null) return false;
    parts.push(found);
    return true;
  };
  if (!isWhole()) for (let up = at - 1; up >= Math.max(free, at - 2) && take(up); up--);
  let end = at + 1;
  while (!isWhole() && end <= at + 2 && take(end)) end++;
  return { parts, end };
}

interface Fields {
  readonly date: DateSaid | null;
  readonly titles: readonly string[];
  readonly employers: readonly string[];
}

/** A line that tells nothing but what, where and when. */
function isHead(text: string): boolean {
  return (
    text.length <= 160 &&
    !/[.!?]["']?\s*$/.test(text.replace(/\b(?:ltd|inc|co|pte|plc|corp)\.\s*$/i, "")) &&
    !/^\s*[•●▪◦‣*]/.test(text)
  );
}

function fieldsOf(text: string): Fields {
  const line = plainLetters(text.replace(/\t|\s{2,}/g, " | "));
  const date = datesIn(line)[0] ?? null;
  const rest = datesIn(line).reduceRight(
    (left, one) => `${left.slice(0, one.index)}|${left.slice(one.index + one.text.length)}`,
    line,
  );
  const parts = rest
    .split(/[,;|•·()[\]]|:\s|\s[-–—]\s|\s(?:at|@)\s/)
    .map((part) => part.replace(/^[\s–—-]+|[\s–—-]+$/g, ""))
    .filter((part) => /\p{L}{2}/u.test(part) && !legal.test(part));
  const titles = parts.filter((part) => isTitle(part));
  return { date, titles, employers: parts.filter((part) => !isTitle(part) && isOfCapitals(part)) };
}

const legal = /^(?:ltd|inc|llc|plc|pte|gmbh|ag|co|corp|pte\.? ltd|sdn bhd)\.?$/i;

function isTitle(part: string): boolean {
  return part.split(" ").length <= 8 && titleWords.test(part) && !houseWords.test(part);
}

/** "Pelangi Polytechnic", but not "Rebuilt 35 lectures". */
function isOfCapitals(part: string): boolean {
  const words = part.match(/[\p{L}\d][\p{L}\d'.&-]*/gu) ?? [];
  return words.length <= 8 && words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word)) && /\p{Lu}/u.test(part);
}

const titleWords =
  /(?<!\p{L})(?:accountant|administrator|advis[eo]r|agent|analyst|apprentice|architect|assistant|associate|attendant|baker|bookkeeper|buyer|captain|carer|cashier|chef|chief|clerk|coach|consultant|controller|cook|co-?ordinator|counsel|designer|developer|director|dispatcher|doctor|driver|economist|editor|electrician|engineer|executive|fellow|fitter|foreman|founder|head|instructor|intern|journalist|judge|lawyer|lead|leader|lecturer|librarian|machinist|manager|mechanic|midwife|nurse|officer|operator|owner|paralegal|partner|pharmacist|physiotherapist|pilot|planner|president|principal|producer|professor|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|server|solicitor|specialist|steward|strategist|supervisor|surveyor|teacher|technician|therapist|trainee|trainer|translator|treasurer|tutor|volunteer|waiter|waitress|warehouse operative|welder|writer|b\.?sc|b\.?a|m\.?sc|m\.?a|mba|ph\.?d|b\.?eng|m\.?eng|diploma|bachelor|master|doctorate|certificate|degree|a-levels|gcses)(?:'s|s)?(?!\p{L})/iu;
const houseWords =
  /(?<!\p{L})(?:ltd|limited|inc|llc|plc|pte|gmbh|university|college|school|polytechnic|institute|academy|hospital|bank|council|group|company|foundation|trust|ministry|agency|associates|partners|consultants|architects|engineers)(?!\p{L})/iu;

/** Whether two say the same: "Sr Lecturer" and "Senior Lecturer", "Merbau Pte. Ltd." and "Merbau". */
export function isSameName({ words: a }: Name, { words: b }: Name): boolean {
  return a.length === b.length && a.every((word) => b.some((other) => isShort(word, other) || isShort(other, word)));
}

function isShort(word: string, whole: string): boolean {
  return word === whole || (word.length >= 4 && whole.startsWith(word));
}

function nameOf(text: string): Name {
  const words = comparedWords(text)
    .map((word) => inFull.get(word) ?? word)
    .filter(
      (word) => !/^(?:ltd|limited|inc|llc|plc|pte|gmbh|ag|co|corp|corporation|sdn|bhd|the|and|of|in)$/.test(word),
    );
  return { text, words };
}

const inFull: ReadonlyMap<string, string> = new Map([
  ["sr", "senior"],
  ["snr", "senior"],
  ["jr", "junior"],
  ["jnr", "junior"],
  ["asst", "assistant"],
  ["mgr", "manager"],
  ["eng", "engineer"],
  ["uni", "university"],
  ["univ", "university"],
  ["vp", "vice president"],
]);
