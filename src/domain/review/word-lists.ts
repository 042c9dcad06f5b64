// DOMAIN C, the short word lists. Case does not matter; words stand on their own.

import { namesFact } from "./fact-words.ts";

/** Dp: desperation (C9). */
export const desperation = [
  "desperate",
  "desperately",
  "beg",
  "begging",
  "please please",
  "i really need",
  "need this job",
  "any position",
  "anything at all",
  "last chance",
  "my only hope",
  "would do anything",
  "bills",
  "rent",
  "unemployed for",
  "kindly consider me",
  "give me a chance",
  "at your mercy",
  "eagerly awaiting",
  "anxiously",
] as const;

/** T: threat and pressure (C7). */
export const threats = [
  "or else",
  "other offer",
  "other offers",
  "another offer",
  "competing offer",
  "deadline",
  "i need an answer",
  "final notice",
  "escalate",
  "your boss",
  "go over your head",
  "go over",
  "lawyer",
  "legal action",
  "review site",
  "public review",
  "will regret",
  "last time i",
] as const;

/** E: entitlement and accusation (C10). */
export const entitlement = [
  "you said",
  "you promised",
  "as promised by you",
  "still waiting",
  "haven't heard",
  "have not heard",
  "why haven't",
  "i deserve",
  "i expect",
  "owe me",
  "clearly the best",
  "obviously",
  "perfect candidate",
  "no one else",
  "reconsider",
  "mistake to",
] as const;

/** Cl: clichés (C11). */
export const cliches = [
  "extensive experience",
  "innovative",
  "motivated",
  "results-oriented",
  "dynamic",
  "proven track record",
  "team player",
  "fast-paced",
  "problem solver",
  "entrepreneurial",
  "hard-working",
  "go-getter",
  "think outside the box",
  "hit the ground running",
  "passionate about",
  "synergy",
  "detail-oriented",
  "self-starter",
  "guru",
  "ninja",
] as const;

/** A: apology and confession (C17). */
export const confession = [
  "sorry",
  "apologise",
  "apologize",
  "apologies",
  "apology",
  "nervous",
  "blanked",
  "froze",
  "messed up",
  "poor answer",
  "misunderstood",
  "off day",
  "should have said",
] as const;

/** Words that fill and say nothing (C26). */
export const filler = [
  "i hope this finds you well",
  "hope this email finds you well",
  "just checking in",
  "touching base",
  "circling back",
  "at your earliest convenience",
  "to whom it may concern",
  "per my last",
] as const;

/** What makes a thank-you for coffee a pitch (R59). */
export const pitch = [
  "good word",
  "put in a word",
  "recommend me",
  "recommendation",
  "the decision",
  "my chances",
  "my experience",
  "my skills",
  "my qualifications",
  "qualified",
  "hire me",
  "best candidate",
  "the right person for",
  "influence",
  "speak for me",
  "tell them",
  "mention me",
] as const;

export interface Hit {
  readonly word: string;
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
}

/** Where words of a list stand in a text; those that name a stored fact are left out (DOMAIN H). */
export function findWords(text: string, list: readonly string[], facts: readonly string[] = []): readonly Hit[] {
  const plain = text.toLowerCase().replace(/’/g, "'");
  return [...plain.matchAll(patternOf(list))]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(({ start, end }) => !namesFact(plain, start, end, facts))
    .filter(({ word, end }) => !(harmless[word]?.test(plain.slice(end)) ?? false));
}

/** What may follow a listed word so that it says something else: "go over the figures" threatens nobody. */
const harmless: Readonly<Record<string, RegExp>> = {
  "go over": /^\s+(?:the|my|any|these|those|this|that|it|some|all|our|with)\b(?!\s+head)/,
  "last time i": /^\s+(?:was|had|did|ran|saw|worked|used|tried|led|met)\b/,
  "i expect": /^\s+to\s+(?:finish|complete|learn|start|sit|take|pass|graduate)\b/,
  rent: /^\s+(?:collection|roll|reviews?|arrears)\b/,
};

const patterns = new Map<readonly string[], RegExp>();

/** One pattern for a whole list, longest words first; those of the constant lists are made once. */
function patternOf(list: readonly string[]): RegExp {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = list.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  if (list.length > 1) patterns.set(list, pattern);
  return pattern;
}
