import { diffWordsWithSpace } from "diff";
import type { ComparedPart } from "#domain/documents";

/** Texts that have next to nothing in common would take long to lay over each other. */
const timeoutMs = 1000;

/** Word by word: what is the same or removed makes `from`, what is the same or added makes `to`. */
export function compareTexts(from: string, to: string): ComparedPart[] {
  const changes = diffWordsWithSpace(from, to, { timeout: timeoutMs });
  if (changes === undefined) return whole(from, to);
  return changes.map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "removed" : "same",
  }));
}

function whole(from: string, to: string): ComparedPart[] {
  return [
    { text: from, change: "removed" },
    { text: to, change: "added" },
  ];
}
