// All of a letter's file that is the same for every letter of its form, paper and language: written by docx once, and kept.

import { AlignmentType, Packer, Paragraph, Document as WordDocument } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Document } from "#domain/documents";

/** What makes the same package. */
export type Like = Pick<Document, "form" | "paper" | "locale">;

export interface LetterPackage {
  /** In the order in which readers of packages expect them; those of one letter are not in it yet. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** `word/document.xml` around its paragraphs. */
  readonly document: readonly [before: string, after: string];
  /** `docProps/core.xml`, with marks where a letter's own words go. */
  readonly properties: string;
}

export const documentPart = "word/document.xml";
export const propertiesPart = "docProps/core.xml";

/** What stands in `properties` for the title, the author, the instant. */
export const marks = { title: "pronto-title", author: "pronto-author", now: "2000-01-01T00:00:00Z" } as const;

const made = new Map<string, Promise<LetterPackage>>();

export function letterPackage(letter: Like): Promise<LetterPackage> {
  const key = [letter.form, letter.paper, letter.locale].join(" ");
  const known = made.get(key) ?? makePackage(letter);
  made.set(key, known);
  return known;
}

/** Twips: a twentieth of a point. */
const papers = {
  Letter: { width: 12_240, height: 15_840, margin: 1440 },
  A4: { width: 11_906, height: 16_838, margin: 1418 },
} as const;

const font = "Calibri";
const faces = { ascii: font, hAnsi: font, cs: "Arial", eastAsia: "Yu Gothic" };
/** Half points: 11 pt. */
const size = 22;
/** A paragraph's distance to the next, in twips: one line of 11 pt. */
export const lineSpace = 264;

async function makePackage(letter: Like): Promise<LetterPackage> {
  const { width, height, margin } = papers[letter.paper];
  const language = { value: letter.locale, eastAsia: "ja-JP", bidirectional: "ar-SA" };
  const file = new WordDocument({
    title: marks.title,
    creator: marks.author,
    lastModifiedBy: marks.author,
    styles: {
      default: {
        document: { run: { font: faces, size, language }, paragraph: { alignment: AlignmentType.LEFT } },
      },
      paragraphStyles: styles(letter.form).map((style) => ({ ...style, basedOn: "Normal", quickFormat: true })),
    },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        children: [new Paragraph("")],
      },
    ],
  });
  return taken(unzipSync(new Uint8Array(await Packer.toArrayBuffer(file))), letter.locale);
}

function styles(form: Document["form"]) {
  const space = (after: number, more: object = {}) => ({ paragraph: { spacing: { after, line: 259 }, ...more } });
  const signatureGap = form === "letter" ? lineSpace * 4 : lineSpace;
  const body = { spacing: { after: lineSpace, line: 259 }, widowControl: true };
  return [
    { id: "LetterHeader", name: "Letter Header", run: { bold: true }, ...space(0, { keepNext: true }) },
    { id: "LetterSender", name: "Letter Sender", ...space(0) },
    { id: "LetterDate", name: "Letter Date", ...space(lineSpace) },
    { id: "LetterAddress", name: "Letter Address", ...space(0) },
    { id: "LetterSalutation", name: "Letter Salutation", ...space(lineSpace) },
    { id: "LetterBody", name: "Letter Body", paragraph: body },
    { id: "LetterClosing", name: "Letter Closing", ...space(signatureGap, { keepNext: true }) },
    { id: "LetterSignature", name: "Letter Signature", ...space(0, { keepLines: true }) },
    {
      id: "LetterEnclosure",
      name: "Letter Enclosure",
      paragraph: { spacing: { before: lineSpace, line: 259 }, keepLines: true },
    },
  ];
}

/**
 * Without what tells on the writer's machine: no custom properties, and no date but a letter's own. The part itself is left
 * out; so is what names it in the list of types and in the relations of the package.
 */
function taken(files: Readonly<Record<string, Uint8Array>>, locale: string): LetterPackage {
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const [before = "", after = ""] = xml(documentPart).split(/<w:p>.*<\/w:p>|<w:p\/>/su);
  const parts = Object.keys(files)
    .filter((name) => name !== customProperties)
    .toSorted(byPackageOrder)
    .map((name) => [name, strToU8(withoutCustomProperties(xml(name)))] as const);
  return {
    parts: Object.fromEntries(parts),
    document: [before, after],
    properties: dated(xml(propertiesPart), locale),
  };
}

const customProperties = "docProps/custom.xml";

function withoutCustomProperties(xml: string): string {
  return xml.replace(/<(?:Override|Relationship)\b[^>]*docProps\/custom\.xml[^>]*\/>/g, "");
}

/** `[Content_Types].xml` comes first, as readers of packages expect. */
function byPackageOrder(a: string, b: string): number {
  return Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1);
}

function dated(xml: string, locale: string): string {
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${marks.now}$3`)
    .replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`);
}
