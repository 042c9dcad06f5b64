import type { HitRange } from "../../kit/marked-text.tsx";

/** Where the typed words begin words of the text, accents and case aside; null when one of them does not. */
export function matchWords(text: string, typed: string): readonly HitRange[] | null {
  const plainText = plain(text);
  const found: HitRange[] = [];
  for (const word of plain(typed).split(/\s+/).filter(Boolean)) {
    const at = startsOf(plainText).find((start) => plainText.startsWith(word, start));
    if (at === undefined) return null;
    found.push([at, at + word.length]);
  }
  return found.toSorted(([a], [b]) => a - b).filter(([start], index, all) => start >= (all[index - 1]?.[1] ?? 0));
}

function startsOf(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}.]/gu)].map(({ index }) => index);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
