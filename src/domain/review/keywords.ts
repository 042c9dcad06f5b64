import { determiners, prepositions } from "../compose/words.ts";

/** What a fact is known by: each figure and each word longer than four letters; where it has none, all its short ones. */
export function keywords(text: string): readonly string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}'-]{2,}|[\d][\d.,]*%?/gu) ?? []).map((word) =>
    word.replace(/[.,]$/, ""),
  );
  const telling = words.filter((word) => word.length > 4 || /^\d/.test(word));
  if (telling.length > 0) return telling;
  const short = words.filter((word) => !determiners.has(word) && !prepositions.has(word));
  return short.length > 0 ? [short.join(" ")] : [];
}

/** Whether any of them stands in a text. */
export function hasKeywords(text: string, words: readonly string[]): boolean {
  const plain = text.toLowerCase();
  const short = new Set(plain.match(/[\p{L}\p{M}'-]{2,4}/gu));
  const stands = (word: string) => (word.length > 4 || /^\d/.test(word) ? plain.includes(word) : short.has(word));
  return words.some((word) => word.split(" ").every(stands));
}
