// References have no place on a résumé (R38): names, numbers, or the line that there are some.

import type { PlacedLine } from "./resume-text.ts";

/** The lines that name references, or say that there are some; in the order of the file. */
export function findReferences(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return lines.filter(({ text }) => /\bref(?:erence|eree)s\b/i.test(text));
}
