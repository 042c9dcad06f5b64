import type { Match } from "./format.ts";

/** What both sides are put into before they are compared: the normalisation of the scenario file. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
}

export function isFound(text: string, match: Match): boolean {
  const hay = normalise(text);
  if (typeof match === "string") return holds(hay, match);
  if ("any_of" in match) return match.any_of.some((one) => holds(hay, one));
  if ("word" in match)
    return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(normalise(match.word))}(?![\\p{L}\\p{N}])`, "iu").test(hay);
  return hay.includes(normalise(match.text));
}

function holds(hay: string, needle: string): boolean {
  return hay.toLowerCase().includes(normalise(needle).toLowerCase());
}

/** The words of a match, for a person to read. */
export function show(match: Match): string {
  if (typeof match === "string") return JSON.stringify(match);
  if ("any_of" in match) return `one of ${JSON.stringify(match.any_of)}`;
  return "word" in match ? `the word ${JSON.stringify(match.word)}` : `exactly ${JSON.stringify(match.text)}`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
