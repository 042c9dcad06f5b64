// A sentence without its facts: names, role, employer, dates, and the words of the records it uses. What is left is the
// frame, and two letters that share one could have come from one mould.

import { months, weekdays } from "#domain/compose/conventions";

/** Runs of words that stand in a fact too are one blank; so is every day and figure. */
export function masked(sentence: string, facts: readonly string[]): string {
  const words = wordsOf(sentence);
  const blank = new Set<number>();
  for (const fact of facts) for (const index of sharedRuns(words, wordsOf(fact))) blank.add(index);
  words.forEach((word, index) => {
    if (/\d/.test(word) || days.has(word)) blank.add(index);
  });
  return words
    .map((word, index) => (blank.has(index) ? "_" : word))
    .join(" ")
    .replace(/_( _)+/g, "_");
}

const days = new Set([...months, ...weekdays].map((word) => word.toLowerCase()));

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}%$£€&'’-]+(?:[.,]\d+)*/gu) ?? [];
}

/** Where two words or more in a row stand in the fact as well, and single words that only a fact would bring. */
function sharedRuns(words: readonly string[], fact: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let from = 0; from < fact.length; from += 1) {
      let length = 0;
      while (
        start + length < words.length &&
        from + length < fact.length &&
        words[start + length] === fact[from + length]
      ) {
        length += 1;
      }
      if (length >= 2 || (length === fact.length && length > 0))
        for (let index = start; index < start + length; index += 1) found.push(index);
    }
  }
  return found;
}
