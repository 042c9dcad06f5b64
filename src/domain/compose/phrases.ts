// What a person typed, as something a sentence can take: which kind of phrase it is, and its words without the noise.

import {
  describingPasts,
  determiners,
  finiteVerbs,
  irregularPasts,
  numberWords,
  plainVerbs,
  prepositions,
  properWords,
  relativisers,
  subjectPronouns,
} from "./words.ts";

/**
 * noun "dough scrap on the line" · gerund "turning decks into exercises" · infinitive "cut scrap by half" (without "to") ·
 * person "someone who can …" · past "brought scrap down" · present "run a team" · clause "nobody owns it" ·
 * sentence "I sat second chair …" (begins with I) · loose: none of these, to be quoted rather than built in.
 */
export type PhraseForm =
  | "noun"
  | "gerund"
  | "infinitive"
  | "person"
  | "past"
  | "present"
  | "clause"
  | "sentence"
  | "loose";

export interface Phrase {
  readonly form: PhraseForm;
  readonly text: string;
}

/** They need … */
export function readNeed(typed: string): Phrase {
  const text = toTheirSide(
    tidy(typed).replace(/^(they|she|he|we|you)?\s*(really\s+)?(needs?|wants?)\s+(?=\S+\s)/i, ""),
  );
  const [first = ""] = wordsOf(text);
  if (text === "") return { form: "loose", text };
  if (/^to\s/i.test(text)) return { form: "infinitive", text: text.replace(/^to\s+/i, "") };
  if (/^(someone|somebody|anyone|people|a person|an? [\p{L}-]+|the right [\p{L}-]+)\s+(who|that can)\b/iu.test(text))
    return { form: "person", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (isClause(text)) return { form: "clause", text };
  if (plainVerbs.has(first) && opensObject(wordsOf(text)[1])) return { form: "infinitive", text };
  if (isPast(text)) return { form: "loose", text };
  return { form: "noun", text };
}

/** We talked about … ; also a next step. */
export function readTopic(typed: string): Phrase {
  const text = toTheirSide(tidy(typed).replace(/^(we|they|she|he)?\s*(talked|spoke|chatted)\s+(about|of)\s+/i, ""));
  if (text === "") return { form: "loose", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (/^(how|why|what|whether|where|when|who)\b/i.test(text)) return { form: "noun", text };
  if (isClause(text) || isPast(text)) return { form: "clause", text };
  return { form: "noun", text };
}

/** I have …: one line of proof. */
export function readEvidence(typed: string): Phrase {
  const bare = tidy(typed);
  const text = bare.replace(/^I\s+(?=(have|had)\s+\p{L}+(ed|t|n)\b)/iu, "I ").trim();
  if (/^I('ve|'m|'d)?\s/i.test(text)) return { form: "sentence", text: text.replace(/^i\b/, "I") };
  if (text === "") return { form: "loose", text };
  if (isPast(text)) return { form: "past", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (isClause(text)) return { form: "clause", text };
  const [first = "", second] = wordsOf(text);
  if (plainVerbs.has(first) && opensObject(second)) return { form: "present", text };
  return { form: opensNoun(first) || /s$/.test(lastBefore(text)) ? "noun" : "loose", text };
}

/** I promised to …: a thing ("the checklist I use") or an act ("send the checklist"). */
export function readPromise(typed: string): Phrase {
  const text = tidy(typed)
    .replace(/^I('d| would|'ll| will)?\s*(promised|offered|said|agreed)?\s*(that\s+)?(I('d| would|'ll| will))?\s*/i, "")
    .replace(/^(to\s+)/i, "to ");
  if (/^to\s/.test(text)) return { form: "infinitive", text: text.slice(3) };
  const [first = "", second] = wordsOf(text);
  if (plainVerbs.has(first) && (opensObject(second) || second === "you" || second === "over"))
    return { form: "infinitive", text };
  if (isGerund(text) || isPast(text) || isClause(text) || !opensNoun(first)) return { form: "loose", text };
  return { form: "noun", text };
}

/** Who was kind: "lent me an umbrella", "coffee", "showing me the way". */
export function readKindness(typed: string, names: readonly string[]): Phrase {
  const who = names.filter(Boolean).map(escapePattern).join("|");
  const text = tidy(typed).replace(new RegExp(`^(she|he|they|who${who ? `|${who}` : ""})\\s*[:,]?\\s+`, "iu"), "");
  if (isGerund(text)) return { form: "gerund", text };
  if (isPast(text)) return { form: "past", text: toYou(text) };
  if (text === "" || isClause(text)) return { form: "loose", text };
  return { form: "noun", text };
}

/** Without dashes in front and dots behind; a capital that only began the line becomes small. */
export function tidy(typed: string): string {
  const text = typed
    .trim()
    .replace(/^[-–—•*·>]+\s*/, "")
    .replace(/^(["“”'‘’])(.*)\1$/u, "$2")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!…]+$/u, "")
    .replace(/\s*->\s*/g, " to ");
  return lowerFirst(text);
}

/** "At Calloway Flats Foods" at the end of a line of proof, and the line without it. */
export function splitPlace(text: string): { readonly rest: string; readonly place: string | null } {
  const match = /^(.*\S)\s+at\s+((?:the\s+)?\p{Lu}[^,;:.]*)$/u.exec(text);
  if (match === null) return { rest: text, place: null };
  const [, rest = "", place = ""] = match;
  const isName = place
    .split(" ")
    .every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(the|of|and|for|de|la|du|van|von|der)$/.test(word));
  return isName && !/[:;]/.test(rest) ? { rest, place } : { rest: text, place: null };
}

function lowerFirst(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isPlain = /^\p{Lu}[\p{Ll}'’-]*[,:]?$/u.test(first) && !properWords.has(first.replace(/[,:]$/, ""));
  const isNameOfSeveral = /^\p{Lu}/u.test(second) && !properWords.has(second);
  if (!isPlain || (isNameOfSeveral && !determiners.has(first.toLowerCase()))) return text;
  return (text[0] ?? "").toLowerCase() + text.slice(1);
}

/** Their side of the table: what they called "we" is "you" in a letter to them. */
function toTheirSide(text: string): string {
  return text
    .replace(/\b(our|their)\b/gi, "your")
    .replace(/^(we|they)\b/i, "you")
    .replace(/\b(we|they)(?=\s+(are|have|need|want|lose|run|use|get|can|do|keep|spend)\b)/gi, "you");
}

/** "helped me and walked them out" is told to the person who did it: only "her own" and the like need turning. */
function toYou(text: string): string {
  return text.replace(/\b(her|his|their) own\b/gi, "your own");
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[,;:()"“”]/g, "")
    .split(/\s+/)
    .filter(Boolean);
}

function isGerund(text: string): boolean {
  const [first = "", second = ""] = wordsOf(text);
  const isNoun =
    /^(thing|king|ring|string|spring|morning|evening|building|ceiling|bring|during|according|nothing|something|anything|everything|training|meeting|pricing|wiring|planning|shipping|staffing|scheduling|onboarding)$/;
  return /^[a-z]{2,}ing$/.test(first) && !isNoun.test(first) && !prepositions.has(second.replace(/^of$/, "of"))
    ? true
    : /^(moving|getting|keeping|bringing|working|going|turning|cutting)$/.test(first);
}

function isPast(text: string): boolean {
  const words = wordsOf(text);
  const [first = "", second = "", third] = words;
  if (/^(also|then|once|personally|successfully|first|later|alone|recently|\w{3,}ly)$/.test(first))
    return isPastVerb(second, third);
  return isPastVerb(first, second);
}

function isPastVerb(word: string, next: string | undefined): boolean {
  if (irregularPasts.has(word)) return true;
  if (!/^[a-z-]{2,}ed$/.test(word)) return false;
  return describingPasts.has(word) ? opensObject(next) : true;
}

/** A subject and a verb that can be nothing else, before any word that would make it a clause within a noun phrase. */
function isClause(text: string): boolean {
  const words = wordsOf(text);
  const stop = words.findIndex((word) => relativisers.has(word));
  const head = words.slice(0, stop === -1 ? 9 : Math.min(stop, 9));
  const verb = head.findIndex((word, index) => index > 0 && finiteVerbs.has(word));
  if (verb === -1) return head.length > 1 && subjectPronouns.has(head[0] ?? "") && /(ed|s)$/.test(head[1] ?? "");
  // "a roster people can live with": the verb is the phrase's own, its object stands in front.
  const endsOpen = prepositions.has(words.at(-1) ?? "");
  return !(endsOpen && determiners.has(head[0] ?? ""));
}

function opensObject(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    determiners.has(word) ||
    numberWords.has(word) ||
    /^[\d$£€]/.test(word) ||
    /s$/.test(word) ||
    prepositions.has(word) ||
    /^(you|him|them|new|good|better|scrap|stock|waste|downtime|turnover)$/.test(word)
  );
}

function opensNoun(word: string): boolean {
  return determiners.has(word) || numberWords.has(word) || /^[\d$£€]/.test(word);
}

/** The last word before the first preposition: the head of the phrase. */
function lastBefore(text: string): string {
  const words = wordsOf(text);
  const stop = words.findIndex((word) => prepositions.has(word) || relativisers.has(word));
  return words[stop === -1 ? words.length - 1 : stop - 1] ?? "";
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
