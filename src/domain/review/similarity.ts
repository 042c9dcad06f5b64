import { paragraphsOf } from "../compose/letter.ts";

/** The paragraphs between the first and the last: what must differ within a panel (B2). */
export function middleOf(body: string): string {
  const paragraphs = paragraphsOf(body);
  return (paragraphs.length > 2 ? paragraphs.slice(1, -1) : paragraphs).join(" ");
}

/** Jaccard similarity of the five-word shingles of two texts, 0 to 1 (C25). */
export function similarity(a: string, b: string): number {
  const [first, second] = [shinglesOf(a), shinglesOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((shingle) => second.has(shingle)).length;
  return shared / (first.size + second.size - shared);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’%.,-]*[\p{L}\p{N}%]/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(0, words.length - 4)).map((_word, index) => words.slice(index, index + 5).join(" ")),
  );
}
