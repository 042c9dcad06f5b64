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

/** In an answer to a no: arguing, comparing, asking again (B10, K). */
export const argument = [
  "reconsider",
  "think again",
  "change your mind",
  "second chance",
  "less qualified",
  "more qualified",
  "better qualified",
  "better candidate",
  "stronger candidate",
  "better suited than",
  "the other candidate",
  "other candidates",
  "unfair",
  "unfairly",
  "wrong decision",
  "wrong choice",
  "made a mistake",
  "a mistake",
  "disagree",
  "disappointed that you",
  "disappointed in you",
  "why was i",
  "why wasn't i",
  "why did you not",
  "why you did not",
  "do not understand why",
  "don't understand why",
  "than i am",
  "than me",
] as const;

/** In a question of status: what counts the days or the letters (B9). */
export const nagging = [
  "as promised",
  "second e-mail",
  "second email",
  "third e-mail",
  "third email",
  "my previous e-mail",
  "my previous email",
  "my last e-mail",
  "my last email",
  "no reply yet",
  "still no answer",
  "days ago",
  "weeks ago",
  "already waited",
  "been waiting",
  "waiting for your answer",
  "waiting for your reply",
] as const;

/** In a word months later: what makes it a question of status (B11). */
export const bareHopes = ["any update", "any news", "my application", "status of"] as const;

/** In a request to a recommender (B5). */
export const notInRequests = [
  "referral bonus",
  "bonus",
  "other candidates",
  "inside information",
  "put in a word",
  "put in a good word",
  "you must",
  "you have to",
  "owe me",
  "as soon as possible",
  "urgently",
] as const;

/** In a note with a revamped résumé (B8). */
export const shabby = [
  "please ignore",
  "ignore the old",
  "ignore the previous",
  "disregard",
  "mistake",
  "mistakes",
  "typo",
  "typos",
  "error",
  "errors",
  "outdated",
  "half done",
  "poor",
  "professional writer",
  "résumé writer",
  "paid for",
] as const;

/** Never in a letter (C6). */
export const otherCandidates = [
  "other candidate",
  "other candidates",
  "another candidate",
  "other applicant",
  "other applicants",
  "another applicant",
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
