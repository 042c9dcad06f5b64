import { plainLetters } from "../plain-letters.ts";

/** The words of a line as two versions of it are held against each other: "On-time, 1,000 %" and "on time" apart. */
export function comparedWords(text: string): readonly string[] {
  return plainLetters(text)
    .toLowerCase()
    .replace(/(?<=\d)[,'](?=\d{3}(?!\d))/g, "")
    .replace(/\s%/g, "%")
    .replace(/([£$€¥])\s/g, "$1")
    .replace(/(?<=\p{L})-(?=\p{L})|'|\.(?!\d)/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}.%£$€¥+#@]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== ".");
}

/** Of the words of both, how many they share: 0 to 1 (Dice). */
export function likeness(before: readonly string[], after: readonly string[]): number {
  if (before.length + after.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (before.length + after.length);
}

/** Without figures and without the words that any line has. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/\d/.test(word) && !everywhere.has(word));
}

const everywhere: ReadonlySet<string> = new Set(
  "a an the of in on at to for from by with and or as per than over under into up down is are was were my our their its it that which".split(
    " ",
  ),
);
