// A letter as an Office Open XML file (DOMAIN F6): real paragraph styles, no empty paragraphs, no words of its own. All but
// its paragraphs and its properties is the package that docx wrote once; the same letter gives the same bytes.

import { strToU8, zipSync } from "fflate";
import { runsOf } from "#domain/bidi";
import { type BlockKind, blocksOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";
import { documentPart, type Like, letterPackage, lineSpace, marks, propertiesPart } from "./letter-package.ts";

export interface Properties {
  readonly author: string;
  readonly title: string;
  readonly now: Date;
}

export function letterToDocx(letter: Document, properties: Properties): Promise<Uint8Array> {
  return paragraphsToDocx(letter, paragraphs(letter), properties);
}

/** Paragraphs of WordprocessingML as a file with the styles of a letter. */
export async function paragraphsToDocx(
  like: Like,
  xml: string,
  { author, title, now }: Properties,
): Promise<Uint8Array> {
  const { parts, document, properties } = await letterPackage(like);
  const own = {
    [documentPart]: document.join(xml),
    [propertiesPart]: filled(properties, {
      [marks.title]: title,
      [marks.author]: author,
      [marks.now]: now.toISOString().replace(/\.\d+Z$/, "Z"),
    }),
  };
  const written = Object.entries(own).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...parts, ...Object.fromEntries(written) }, { mtime: oneDate });
}

/** One paragraph in a style of the package; a line end is a break. `more` stands behind the style, in schema order. */
export function paragraphOf(style: string, text: string, more = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${lines(text)}</w:p>`;
}

/** In one go, so that a title that looks like a mark stays a title. */
function filled(xml: string, words: Readonly<Record<string, string>>): string {
  return xml.replace(new RegExp(Object.keys(words).join("|"), "g"), (mark) => escaped(words[mark] ?? ""));
}

/** Zip entries carry the wall time of nowhere. */
const oneDate = new Date(2000, 0, 1);

/** The style of each kind of block, and whether the last of several like it stands off from what follows. */
const blockStyles: Readonly<Record<BlockKind, { readonly id: string; readonly isSpaced?: true }>> = {
  header: { id: "LetterHeader", isSpaced: true },
  sender: { id: "LetterSender", isSpaced: true },
  date: { id: "LetterDate" },
  address: { id: "LetterAddress", isSpaced: true },
  salutation: { id: "LetterSalutation" },
  body: { id: "LetterBody" },
  closing: { id: "LetterClosing" },
  signature: { id: "LetterSignature" },
  enclosure: { id: "LetterEnclosure" },
};

function paragraphs(letter: Document): string {
  const blocks = blocksOf(letter);
  return blocks
    .map(({ kind, text }, index) => {
      const isLast = blocks[index + 1]?.kind !== kind;
      const { id, isSpaced } = blockStyles[kind];
      // In the order of the schema (ISO 29500-1, 17.3.1.26): style, keepNext, spacing.
      const keeps = kind === "signature" && !isLast ? "<w:keepNext/>" : "";
      const spacing = isSpaced && isLast ? `<w:spacing w:after="${lineSpace}"/>` : "";
      return paragraphOf(id, text, `${keeps}${spacing}`);
    })
    .join("");
}

/** A line end typed inside a paragraph is a break: as a character Word would show one long line. */
function lines(text: string): string {
  return text
    .split("\n")
    .map((each, index) => runs(each, index > 0 ? "<w:br/>" : ""))
    .join("");
}

/** A name in a script from right to left is a run of its own; the paragraph stays as it is. */
function runs(text: string, before: string): string {
  return runsOf(text)
    .map((run, index) => {
      const direction = run.isRightToLeft ? "<w:rPr><w:rtl/></w:rPr>" : "";
      const start = index === 0 ? before : "";
      return `<w:r>${direction}${start}<w:t xml:space="preserve">${escaped(run.text)}</w:t></w:r>`;
    })
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As XML 1.0 takes it: what it has no place for is left out. */
function escaped(text: string): string {
  return text.replace(notXml, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
