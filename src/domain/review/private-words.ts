// What of the private pages stands in a text: names, sums and turns of phrase that no public record holds (C2, C6, R60).

import { commonWords, functionWords } from "./common-words.ts";

export interface PrivateHit {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** The first private thing in `text`. `open` is every text that may be used: names, needs, evidence, the role. */
export function findPrivate(text: string, secrets: readonly string[], open: readonly string[]): PrivateHit | null {
  const known = plain(open.join("\n"));
  const body = plain(text);
  for (const secret of secrets) {
    for (const what of namesIn(secret)) {
      // A name is one with its capital: "Sal" is private, "sal" in "salary" or a word that is spelt like it is not.
      const start = indexOfWord(flat(text), flat(what));
      if (start !== -1 && !contains(known, plain(what))) return { what, start, end: start + what.length };
    }
    for (const what of [...figuresIn(secret), ...runsIn(secret)]) {
      const needle = plain(what);
      if (needle.length < 3 || contains(known, needle)) continue;
      const start = indexOfWord(body, needle);
      if (start !== -1) return { what, start, end: start + needle.length };
    }
  }
  return null;
}

/** Runs of capitalised words: "Juniper Mill Foods". One that begins a sentence only where it is no everyday word. */
export function namesIn(text: string): readonly string[] {
  const runs = [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu)];
  return runs.flatMap((match) => {
    const isFirst = match.index === 0 || /[.!?:]\s*["“]?$/.test(text.slice(0, match.index));
    const words = match[0].split(/\s+/).map((word) => word.replace(/['’]s$/, ""));
    const [first = "", ...rest] = words;
    const isEveryday = (word: string) => commonWords.has(word.toLowerCase()) || functionWords.has(word.toLowerCase());
    const name = isFirst && (isEveryday(first) || isVerbLike(first)) ? rest : words;
    const only = name.length === 1 && (isEveryday(name[0] ?? "") || (name[0] ?? "").length < 3);
    if (name.length === 0 || only || name.every((word) => isEveryday(word))) return [];
    return name.length > 1 ? [name.join(" "), name.slice(0, 2).join(" ")] : name;
  });
}

/** "Asked", "Hoping", "Wants" at the start of a line. */
function isVerbLike(word: string): boolean {
  return /(?:ed|ing)$/.test(word) && word.length > 4;
}

/** Sums and counts of three figures and more; a year is none. */
function figuresIn(text: string): readonly string[] {
  return (text.match(/[$£€₹]?\d[\d.,]*\d(?:\s?k\b)?|\d+k\b/gi) ?? [])
    .filter((figure) => figure.replace(/\D/g, "").length >= 3 || /k$/i.test(figure))
    .filter((figure) => !/^(?:19|20)\d\d$/.test(figure))
    .flatMap((figure) => [figure, figure.replace(/^[$£€₹]/, "")]);
}

/** Two words that carry meaning, at least one of them uncommon, with what holds them together: "knee surgery", "expecting a baby". */
function runsIn(text: string): readonly string[] {
  return plain(text)
    .split(/[.,;:!?()"]\s*|\s[-–—]\s/)
    .flatMap((clause) => {
      const words = clause.match(/[\p{L}\p{N}'-]+/gu) ?? [];
      return words.flatMap((word, index) => {
        if (!carries(word)) return [];
        const step = [1, 2, 3].find((ahead) => !functionWords.has(words[index + ahead] ?? ""));
        const next = words[index + (step ?? 1)];
        if (step === undefined || next === undefined || !carries(next)) return [];
        return isRare(word) || isRare(next) ? [words.slice(index, index + step + 1).join(" ")] : [];
      });
    });
}

function carries(word: string): boolean {
  return (
    word.length > 2 &&
    !functionWords.has(word) &&
    !/^\d+$/.test(word) &&
    !/^(very|just|too|really|quite|about|into|over|than|then|when|what|who|how|why|if|but)$/.test(word)
  );
}

function isRare(word: string): boolean {
  return word.length > 2 && !commonWords.has(word) && !commonWords.has(word.replace(/('s|s|ed|ing)$/, ""));
}

function flat(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s/g, " ");
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, " ");
}

function contains(text: string, needle: string): boolean {
  return indexOfWord(text, needle) !== -1;
}

export function indexOfWord(text: string, needle: string): number {
  for (let from = 0; ; ) {
    const index = text.indexOf(needle, from);
    if (index === -1) return -1;
    const [before, after] = [text[index - 1] ?? " ", text[index + needle.length] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return index;
    from = index + 1;
  }
}
