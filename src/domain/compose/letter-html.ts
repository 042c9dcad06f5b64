// A document as HTML: for the clipboard and the alternative of an e-mail the words alone, for paper a whole page. Nothing
// of what a person typed is markup.

import { runsOf } from "../bidi.ts";
import type { Document } from "../documents.ts";
import type { Paper } from "./letter.ts";
import { type Block, type BlockKind, blocksOf, headingOf } from "./page.ts";

/** The words of an e-mail, without what stands in its header. */
export function messageHtml(document: Document): string {
  const blocks = blocksOf(document).filter(({ kind }) => kind !== "header");
  return `<div lang="${document.locale}" dir="ltr">${joinedBlocks(blocks)
    .map(({ text }) => `<p>${lineHtml(text)}</p>`)
    .join("\n")}</div>`;
}

/** A page with its paper, margins and styles, and nothing from outside. */
export function pageHtml(document: Document, title = headingOf(document)): string {
  return [
    "<!doctype html>",
    `<html lang="${document.locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${styleOf(document.paper, document.form === "letter")}</style>`,
    "</head>",
    "<body>",
    ...joinedBlocks(blocksOf(document)).map(({ kind, text }) => `<p class="${kind}">${lineHtml(text)}</p>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Lines of one block, an address or a signature, are one paragraph with breaks. */
function joinedBlocks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const { kind, text } of blocks) {
    const last = kind === "body" ? undefined : joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: `${last.text}\n${text}` };
    else joined.push({ kind, text });
  }
  return joined;
}

function lineHtml(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      runsOf(line)
        .map((run) => (run.isRightToLeft ? `<bdi>${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text)))
        .join(""),
    )
    .join("<br>\n");
}

const margins: Readonly<Record<Paper, string>> = { Letter: "1in", A4: "2.5cm" };

/** As in Word: 11 pt, a line between the blocks, and room for four lines where a letter is signed by hand. */
function styleOf(paper: Paper, isSigned: boolean): string {
  const after: Partial<Record<BlockKind, string>> = isSigned ? { closing: "5.4em" } : {};
  return [
    `@page { size: ${paper === "A4" ? "A4" : "letter"}; margin: ${margins[paper]}; }`,
    'body { margin: 0; color: #000; background: #fff; font: 11pt/1.35 Calibri, Carlito, "Liberation Sans", Arial, sans-serif; }',
    "p { margin: 0 0 1.35em; overflow-wrap: break-word; orphans: 2; widows: 2; }",
    ".closing { break-after: avoid; }",
    ".signature { break-inside: avoid; }",
    ...Object.entries(after).map(([kind, room]) => `.${kind} { margin-bottom: ${room}; }`),
  ].join("\n");
}
