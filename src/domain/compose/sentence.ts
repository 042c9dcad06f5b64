import type { Sentence } from "./letter.ts";

/** A sentence from its words: a capital in front, one full stop behind, no space and no colon too many. */
export function sentence(text: string, ...facts: readonly string[]): Sentence {
  const clean = text
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:!?])/g, "$1")
    .replace(/(?<=:\s.*):(?=\s)/g, ";")
    .trim();
  const capital = clean.replace(
    /^(["“(]?)(\p{Ll})/u,
    (_all, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  return { text: /[.!?]["”)]?$/.test(capital) ? capital : `${capital}.`, facts: [...facts] };
}

/** "a, b and c". */
export function joinWords(words: readonly string[], and = " and "): string {
  const comma = words.slice(0, -1).some((word) => word.includes(",")) ? "," : "";
  return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")}${comma}${and}${words.at(-1)}`;
}
