// What an editor would stumble over in a draft: the composer writes several and keeps the smoothest.

import { countWords } from "./letter.ts";

/** Words that a reader notices the second time. */
const noticed =
  /\b(stayed with me|stays with me|keep coming back|kept coming back|come back to|pick up|glad(?:ly)?|happy|pleasure|conversation|detail|welcome|appreciate[ds]?|grateful|in mind|on my mind|on your mind|came away|listened|made a note|my notes|a good deal|point|notes|experience|bring|close|example|work I|the job|thinking|further|make|made time|time)\b/gi;

/** How many drafts are written before one is kept. */
const drafts = 8;

/** Of several drafts of a paragraph the one that reads best; the earliest of equals. */
export function smoothest<Part extends { readonly text: string }>(write: (draft: number) => Part[]): Part[] {
  return bestOf(write, (paragraph) => roughness([paragraph]));
}

export function bestOf<Draft>(write: (draft: number) => Draft, roughnessOf: (draft: Draft) => number): Draft {
  const written = Array.from({ length: drafts }, (_each, draft) => write(draft));
  return written.reduce((best, one) => (roughnessOf(one) < roughnessOf(best) ? one : best));
}

/** 0: nothing to stumble over. */
export function roughness(paragraphs: readonly (readonly { readonly text: string }[])[]): number {
  const sentences = paragraphs.flat().map(({ text }) => text);
  const text = sentences.join(" ");
  return (
    repeats(text) * 2 +
    sameStarts(sentences) * 2 +
    tooManyI(sentences) * 6 +
    colons(sentences) * 3 +
    long(sentences) * 3
  );
}

function repeats(text: string): number {
  const found = text.toLowerCase().match(noticed) ?? [];
  return found.length - new Set(found.map((word) => word.replace(/ly$/, ""))).size;
}

/** "I would … . I would …" */
function sameStarts(sentences: readonly string[]): number {
  const starts = sentences.map((text) => text.split(" ").slice(0, 2).join(" "));
  return (
    starts.filter((start, index) => index > 0 && start === starts[index - 1]).length +
    starts.length -
    new Set(starts).size
  );
}

/** C20 with room to spare. */
function tooManyI(sentences: readonly string[]): number {
  const own = sentences.filter((text) => /^I\b/.test(text)).length;
  return Math.max(0, own - Math.floor(sentences.length / 2));
}

function colons(sentences: readonly string[]): number {
  return Math.max(0, sentences.filter((text) => text.includes(":")).length - 1);
}

function long(sentences: readonly string[]): number {
  return sentences.filter((text) => countWords(text) > 36).length;
}
