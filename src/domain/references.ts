// References have no place on a résumé (R38): names, numbers, or the line that there are some.

import { plainLetters } from "./plain-letters.ts";
import { isOfferBelowHeading, isOfReferences } from "./references/offers.ts";
import { hasAddress, namesPerson } from "./references/people.ts";
import { isSectionHeading, sectionOf } from "./resume-headings.ts";
import type { PlacedLine } from "./resume-text.ts";

interface Read {
  readonly line: PlacedLine;
  /** As it is read, not as it is shown. */
  readonly text: string;
}

/** The lines that name references, or say that there are some; in the order of the file, and as they stand in it. */
export function findReferences(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const read = lines.map((line) => ({ line, text: plainLetters(line.text) })).filter(({ text }) => text !== "");
  const flows = Map.groupBy(read, ({ line }) => (line.place === "table" ? "body" : line.place));
  const found = new Set([...flows.values()].flatMap((flow) => [...single(flow), ...belowHeadings(flow)]));
  return read.filter((one) => found.has(one)).map(({ line }) => line);
}

/** Lines that say it themselves, or together with the next one where a sentence or a word was broken. */
function single(flow: readonly Read[]): readonly Read[] {
  const isFound = flow.map(({ text }) => isOfReferences(text));
  return flow.filter((_, at) => isFound[at] || [at - 1, at].some((first) => isOverTwo(flow, isFound, first)));
}

function isOverTwo(flow: readonly Read[], isFound: readonly boolean[], at: number): boolean {
  const [first, second] = [flow[at]?.text, flow[at + 1]?.text];
  if (first === undefined || second === undefined || isFound[at]) return false;
  if (!/^\p{Ll}/u.test(second) || first.length + second.length > longestPair) return false;
  if (isFound[at + 1]) return /\s(?:of|the|to|my|for|and|are|with|be|can|will|provide|supply|give)$/i.test(first);
  const isBrokenWord = /\p{L}-$/u.test(first);
  return isOfReferences(isBrokenWord ? `${first.slice(0, -1)}${second}` : `${first} ${second}`);
}

/** In UTF-16 units; what is longer was not broken by the width of a page. */
const longestPair = 300;

/** A heading of references, and who stands below it up to the next heading. */
function belowHeadings(flow: readonly Read[]): readonly Read[] {
  return flow.flatMap((heading, at) => {
    if (sectionOf(heading.text) !== "references" || isOfReferences(heading.text)) return [];
    if (isSource(flow[at + 1]?.text ?? "")) return [];
    const below = blockAfter(flow, at).filter(
      ({ text }) => namesPerson(text) || hasAddress(text) || isOfferBelowHeading(text),
    );
    // "Recommendations" may head a piece of work.
    return below.length > 0 || !/recommendation|testimonial/i.test(heading.text) ? [heading, ...below] : [];
  });
}

function blockAfter(flow: readonly Read[], at: number): readonly Read[] {
  const block = flow.slice(at + 1, at + 1 + longestBlock);
  const end = block.findIndex(({ text }) => isSectionHeading(text));
  return end === -1 ? block : block.slice(0, end);
}

/** In lines: a page of them. */
const longestBlock = 60;

/** An entry in a list of writings: "[1] T. Manikkavel, J. Learn. Des. 12(3), 2024." */
function isSource(text: string): boolean {
  return /^\[\d+\]|\bet al\b|\((?:19|20)\d\d[a-z]?\)|\bdoi\b|\bpp?\. ?\d|\bvol\. ?\d|\d\(\d+\)|\bproc\. /i.test(text);
}
