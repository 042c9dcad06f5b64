// C27: what the grammar checker noticed, as findings of the review. It knows English and no names; what it says of a name
// or of a word of this journal is left out, and so is what it says of a word that is written like a name.

import { z } from "zod";
import { conventionsOf } from "../compose/conventions.ts";
import type { Locale } from "../profile.ts";
import { commonWords } from "./common-words.ts";
import { Finding, finding } from "./finding.ts";

/** Places are UTF-16 units into the field. */
export const Slip = z.object({
  field: z.enum(["subject", "body"]),
  /** The checker's own kind: "Spelling", "Grammar", "Punctuation" … */
  kind: z.string(),
  /** The words at the place. */
  text: z.string(),
  message: z.string(),
  start: z.int(),
  end: z.int(),
  mend: z.string().nullable(),
});
export type Slip = z.infer<typeof Slip>;

/** A finding with the words it is about: where they stand there no more, it is out of date. */
export const ProofFinding = Finding.extend({
  found: z.string(),
  /** What could be kept among one's own words; null: it is no matter of spelling. */
  word: z.string().nullable(),
});
export type ProofFinding = z.infer<typeof ProofFinding>;

export const dialects = ["American", "British", "Australian", "Canadian", "Indian"] as const;
export type Dialect = (typeof dialects)[number];

/** New Zealand spells as Australia does; who has no dialect here spells as their letters are laid out. */
export function dialectOf(locale: Locale): Dialect {
  const own = { CA: "Canadian", AU: "Australian", NZ: "Australian", IN: "Indian" } as const;
  const region = Object.entries(own).find(([code]) => locale.endsWith(`-${code}`));
  return region?.[1] ?? (conventionsOf(locale).isAmerican ? "American" : "British");
}

/** What the checker is told is no mistake: each word of these texts, and both halves of a double one. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const whole = texts.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []);
  const bare = whole.map((word) => word.replace(/['’]s$|[.'’-]+$/gu, ""));
  return [...new Set(bare.flatMap((word) => [word, ...word.split(/[.'’-]/)]))].filter((word) => word.length > 1);
}

interface Known {
  /** Of people, employers and roles. */
  readonly names: readonly string[];
  /** Words of the journal, and the person's own. */
  readonly words: readonly string[];
}

export function proofread(
  texts: Readonly<Record<Slip["field"], string>>,
  slips: readonly Slip[],
  { names, words }: Known,
): readonly ProofFinding[] {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const taken = { subject: namesIn(texts.subject, names), body: namesIn(texts.body, names) };
  return slips
    .filter((slip) => !taken[slip.field].some(([start, end]) => slip.start < end && start < slip.end))
    .filter((slip) => slip.kind !== "Spelling" || !isKnown(slip, known))
    .toSorted((a, b) => b.field.localeCompare(a.field) || a.start - b.start)
    .map((slip) => findingOf(slip));
}

/** Its words, written like a name or an abbreviation, are the person's to spell; a swap of two letters is no name. */
function isKnown({ text, mend }: Slip, known: ReadonlySet<string>): boolean {
  const bare = text.replace(/['’]s?$/u, "");
  if (known.has(bare.toLowerCase()) || /\p{N}/u.test(bare)) return true;
  return /\p{Lu}/u.test(bare) && !isSwap(bare.toLowerCase(), (mend ?? "").toLowerCase());
}

function isSwap(word: string, other: string): boolean {
  const letters = (text: string) => [...text].toSorted().join("");
  return word !== other && word.length === other.length && letters(word) === letters(other);
}

/** Where a name stands, whole or in part. A part that is a common word counts where its capital begins no sentence. */
function namesIn(text: string, names: readonly string[]): readonly (readonly [start: number, end: number])[] {
  const parts = names.flatMap((name) => [name, ...wordsOf([name])]).filter(Boolean);
  return [...new Set(parts)].flatMap((name) => {
    const isWord = commonWords.has(name.toLowerCase());
    if (isWord && !/^\p{Lu}/u.test(name)) return [];
    const places: (readonly [number, number])[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) places.push([at, at + name.length]);
    return places.filter(
      ([start, end]) =>
        !isLetter(text[start - 1]) &&
        !isLetter(text[end]) &&
        !(isWord && /(?:^|[.!?:]\s+|\n\s*|["“(])$/.test(text.slice(0, start))),
    );
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function findingOf({ field, kind, text, message, start, end, mend }: Slip): ProofFinding {
  const place = { field, start, end, mend };
  if (kind === "Spelling" && /^\S+$/.test(text)) {
    const why =
      mend === null ? `“${text}” is not in the dictionary.` : `“${text}” is not in the dictionary; “${mend}” is.`;
    return { ...finding("C27", "remark", "Is this word spelt right?", why, place), found: text, word: text };
  }
  const why = `“${text.trim()}”: ${plainly(message)}`;
  return { ...finding("C27", "remark", titles[kind] ?? "A slip of the pen", why, place), found: text, word: null };
}

const titles: Readonly<Record<string, string>> = {
  Agreement: "These words do not agree",
  BoundaryError: "One word or two?",
  Capitalization: "Capital or small letter?",
  Eggcorn: "Another word is meant",
  Formatting: "Spaces and marks",
  Grammar: "A slip of grammar",
  Malapropism: "Another word is meant",
  Punctuation: "Punctuation",
  Readability: "Hard to read",
  Redundancy: "Said twice",
  Regionalism: "Written elsewhere",
  Repetition: "Said twice",
  Spelling: "One word or two?",
  Style: "It could be plainer",
  Typo: "A slip of the pen",
  WordChoice: "Another word is meant",
  WordOrder: "The order of words",
};

function plainly(message: string): string {
  const text = message.replace(/`([^`]*)`/g, "“$1”").trim();
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
