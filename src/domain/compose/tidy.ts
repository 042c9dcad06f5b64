// The words of a note without its noise, and turned towards the person they are written to.

import { isClause } from "./phrase-shapes.ts";
import { determiners, prepositions, properWords } from "./words.ts";

/** Without dashes in front and dots behind; a capital that only began the line becomes small. */
export function tidy(typed: string): string {
  const bare = typed
    .normalize("NFC")
    .replace(pictures, "")
    .replace(/[!]+(?=\s+\p{Ll})/gu, "")
    .replace(/[!]{2,}/g, "!")
    .trim()
    .replace(/^[-–—•*·>]+\s*/, "")
    .replace(/[\s.,;:!…]+$/u, "")
    .replace(/^(["“”'‘’])(.*)["“”'‘’]$/u, "$2")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!…]+$/u, "")
    .replace(arrow, (_all, at: number, line: string) => (leadsToResult(line, at) ? ": " : " to "))
    .replace(/\s*\((?:see|cf|ask)\b[^)]*\)$/i, "")
    .replace(/\bw\/o\s/gi, "without ")
    .replace(/\bw\/\s?/gi, "with ")
    .replace(/(\p{L}) [&+] (?=\p{Ll})/gu, "$1 and ")
    .replace(/\s@\s(?=\p{Lu})/gu, " at ")
    .replace(
      /(?<=\d\s?|\b(?:last|this|next|per|each|every)\s)(hrs?|mins?|secs?|yrs?|mths?|wks?)\b\.?/gi,
      (all, unit: string, at: number, line: string) =>
        (unitsInFull[unit.toLowerCase()] ?? unit) + (endsSentence(line, at + all.length) ? "." : ""),
    )
    .replace(
      /\b(incl|excl|approx|mgmt|dept|b\/c|xmas|no[ -]one)(?![\p{L}-])\.?/giu,
      (all, short: string) => wordsInFull[short.toLowerCase().replace("-", " ")] ?? all,
    )
    .replace(/\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/g, (day) => day.charAt(0).toUpperCase() + day.slice(1))
    .replace(/,\s(?=(?:should|could|must|needs to) be\s)/g, " and ")
    .replace(/’/g, "'");
  return lowerFirst(calm(asList(bare)));
}

/** Smileys and pictures; the signs of a trade mark are none. */
const pictures = /\s*(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F)*/gu;

function endsSentence(line: string, at: number): boolean {
  return line[at - 1] === "." && /^\s+\p{Lu}/u.test(line.slice(at));
}

/** "breakdowns/late starts/no spare vehicle": a list. Two halves, or short names of one thing ("CI/CD"), stay. */
function asList(text: string): string {
  const parts = text.split("/").map((part) => part.trim());
  const isList = parts.length > 2 && parts.every((part) => /^\p{Ll}[\p{Ll}' -]{3,}/u.test(part));
  return isList ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : text;
}

const unitsInFull: Readonly<Record<string, string>> = {
  hr: "hour",
  hrs: "hours",
  min: "minutes",
  mins: "minutes",
  sec: "seconds",
  secs: "seconds",
  yr: "year",
  yrs: "years",
  mth: "month",
  mths: "months",
  wk: "week",
  wks: "weeks",
};

const wordsInFull: Readonly<Record<string, string>> = {
  incl: "including",
  excl: "without",
  approx: "about",
  mgmt: "management",
  dept: "department",
  "b/c": "because",
  xmas: "Christmas",
  "no one": "nobody",
};

const arrow = /\s*(?:->|→)\s*/g;

/** "7% -> 3%" leads from one figure to the next; "wrote the guide -> tickets down 38%" to what came of it. */
function leadsToResult(line: string, at: number): boolean {
  const before = line.slice(0, at);
  const after = line.slice(at).replace(/^\s*(?:->|→)\s*/, "");
  return !/\bfrom\b/i.test(before) && !/\d\S*(?:\s\p{L}+)?$/u.test(before) && /^\D+\d/.test(after);
}

/** SHOUTED LINES are spoken. */
function calm(text: string): string {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 2 ? text.toLowerCase() : text;
}

/** One thing at a time: what comes after the first full stop is left to the person. */
export function firstSentence(text: string): string {
  const [first = text] = text.split(
    /(?<=[\p{Ll}\d)"%][.!?]|;)(?<!\b(?:St|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|No|Jr|Sr|Mt|vs|approx|dept|e\.g|i\.e)\.)\s+(?=\p{L})/u,
  );
  return upToJoint(first.replace(/[.;!]+$/, "").trim());
}

/** Words that still read as one breath. */
const breath = 30;

/** Of a very long note the part before its last joint, where that is enough. */
function upToJoint(text: string): string {
  const isLong = (part: string) => part.split(" ").length > breath;
  if (!isLong(text)) return text;
  const parts = [...text.matchAll(joint)].map(({ index }) => text.slice(0, index));
  return parts.findLast((part) => !isLong(part) && part.split(" ").length > 6) ?? parts.find(isLong) ?? text;
}

const joint =
  /,?\s(?=(?:while|whereas|because|although|though)\s)|,\s(?=(?:which|who|where|but|so|after which)\s|and\s(?:the|they|it|nobody|everyone|each|we|you|this|that|there)\b)/g;

/** "at Calloway Flats Foods" at the end of a line of proof, and the line without it. */
export function splitPlace(text: string): { readonly rest: string; readonly place: string | null } {
  const match = /^(.*\S)\s+at\s+((?:the\s+)?\p{Lu}[^,;:]*)$/u.exec(text);
  if (match === null) return { rest: text, place: null };
  const [, rest = "", place = ""] = match;
  const isName = place
    .split(" ")
    .every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(the|of|and|for|de|la|du|van|von|der)$/.test(word));
  return isName && !/[:;]/.test(rest) && rest.includes(" ") ? { rest, place } : { rest: text, place: null };
}

/** Words of the writer or of somebody quoted: they cannot be turned, only quoted. */
export function isFirstPerson(text: string): boolean {
  return /(?<![\p{L}'])(I|me|my|mine|myself)(?![\p{L}-])/u.test(text);
}

/** Their side of the table: what they called "we" is "you" in a letter to them. */
export function toTheirSide(text: string): string {
  return spelledOut(text)
    .replace(/\bour\b/gi, "your")
    .replace(/\bours\b/gi, "yours")
    .replace(/(?<=^\S*(?: \S+)?(?: |^))their\b/gi, (word, index: number) =>
      hasOwner(text.slice(0, index)) ? word : "your",
    )
    .replace(/^(we|they)\b/i, "you")
    .replace(/\bwe\b(?=\s+(are|have|need|want|lose|run|use|get|can|cannot|can't|do|don't|keep|spend)\b)/gi, "you")
    .replace(/\b(costs?|gives?|leaves?) them\b/gi, "$1 you")
    .replace(/(?<=\s)us\b/g, "you");
}

/** Told to somebody else, the employer is "they" throughout. */
export function toThirdSide(text: string): string {
  return spelledOut(text)
    .replace(/\b(our|your)\b/gi, "their")
    .replace(/\b(ours|yours)\b/gi, "theirs")
    .replace(/^(we|you)\b/i, "they")
    .replace(/\b(?:we|you)\b(?=\s+(are|have|need|want|lose|run|use|get|can|cannot|do|keep|spend)\b)/gi, "they")
    .replace(/(?<=\s)us\b/g, "them");
}

/** A letter says "cannot". */
function spelledOut(text: string): string {
  return text
    .replace(/\bcan't\b/gi, "cannot")
    .replace(/\bwon't\b/gi, "will not")
    .replace(/\b(we|they|you)'re\b/gi, "$1 are")
    .replace(/\b(we|they|you)'ve\b/gi, "$1 have")
    .replace(/\b(we|they|you|who|that|it)'ll\b/gi, "$1 will")
    .replace(/\bI'd\b/g, "I would")
    .replace(/\bI'll\b/g, "I will")
    .replace(/\bI'm\b/g, "I am")
    .replace(/\b(it|there|who|that|what|where)'s\b(?!\s(?:been|got|had)\b)/gi, "$1 is")
    .replace(/\b(do|does|did|is|are|was|were|has|have|had|could|would|should|must)n't\b/gi, "$1 not");
}

/** "drivers lose their …": theirs, not the reader's. */
function hasOwner(before: string): boolean {
  return /\b(\p{L}{3,}s|people|staff|crew|team|who|that|everyone|nobody|somebody|someone)\b/iu.test(before);
}

/** "walked me to her office" is told to the person whose office it is. */
export function toYou(text: string): string {
  return text
    .replace(/\b(herself|himself|themselves)\b/gi, "yourself")
    .replace(/(?<!\p{Lu}\p{Ll}+ and )\b(her|his)\b(?=\s+\p{L})/gu, "your")
    .replace(/\btheir own\b/gi, "your own");
}

function lowerFirst(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isPlain = /^\p{Lu}[\p{Ll}'’-]*[,:]?$/u.test(first) && !properWords.has(first.replace(/[,:]$|-.*$/g, ""));
  const isNameOfSeveral = /^\p{Lu}/u.test(second) && !properWords.has(second) && !/^\p{Lu}+s?$/u.test(second);
  const opens = determiners.has(first.toLowerCase()) || prepositions.has(first.toLowerCase());
  // "Anna's number", but "today's rota".
  const isOwner = /^\p{Lu}\p{Ll}+'s$/u.test(first) && !ownersByNature.test(first);
  // "Zholum: the rota is redone by hand": who said it, and not what it is about.
  const isSpeaker = /:$/.test(first) && (isClause(text.slice(first.length + 1)) || /^["“]/.test(second));
  if (!isPlain || isSpeaker || isOwner || (isNameOfSeveral && !opens)) return text;
  return (text[0] ?? "").toLowerCase() + text.slice(1);
}

const ownersByNature =
  /^(?:today|tomorrow|yesterday|last|next|this|customer|client|company|people|child|children|men|women|team|year|week|month|driver|user|patient|it|that|there|what|who|where|he|she|let|everyone|everybody|nobody|somebody|someone)'s$/i;
