// A letter as an Office Open XML file (DOMAIN F6): real paragraph styles, no empty paragraphs, no words of its own.

import { AlignmentType, Packer, Paragraph, type ParagraphChild, TextRun, Document as WordDocument } from "docx";
import JSZip from "jszip";
import { runsOf } from "#domain/bidi";
import { type BlockKind, blocksOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";

interface Properties {
  readonly author: string;
  readonly title: string;
  readonly now: Date;
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
const line = 264;

export async function letterToDocx(letter: Document, { author, title, now }: Properties): Promise<Uint8Array> {
  const { width, height, margin } = papers[letter.paper];
  const lang = { value: letter.locale, eastAsia: "ja-JP", bidirectional: "ar-SA" };
  const file = new WordDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: { run: { font: faces, size, language: lang }, paragraph: { alignment: AlignmentType.LEFT } },
      },
      paragraphStyles: styles(letter.form).map((style) => ({ ...style, basedOn: "Normal", quickFormat: true })),
    },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        children: paragraphs(letter),
      },
    ],
  });
  return withoutTraces(new Uint8Array(await Packer.toArrayBuffer(file)), letter.locale, now);
}

function styles(form: Document["form"]) {
  const space = (after: number, more: object = {}) => ({ paragraph: { spacing: { after, line: 259 }, ...more } });
  const signatureGap = form === "letter" ? line * 4 : line;
  return [
    { id: "LetterHeader", name: "Letter Header", run: { bold: true }, ...space(0, { keepNext: true }) },
    { id: "LetterSender", name: "Letter Sender", ...space(0) },
    { id: "LetterDate", name: "Letter Date", ...space(line) },
    { id: "LetterAddress", name: "Letter Address", ...space(0) },
    { id: "LetterSalutation", name: "Letter Salutation", ...space(line) },
    { id: "LetterBody", name: "Letter Body", paragraph: { spacing: { after: line, line: 259 }, widowControl: true } },
    { id: "LetterClosing", name: "Letter Closing", ...space(signatureGap, { keepNext: true }) },
    { id: "LetterSignature", name: "Letter Signature", ...space(0, { keepLines: true }) },
  ];
}

/** The style of each kind of block, and how the last of several like it stands off from what follows. */
const blockStyles: Readonly<Record<BlockKind, { readonly id: string; readonly isSpaced?: true }>> = {
  header: { id: "LetterHeader", isSpaced: true },
  sender: { id: "LetterSender", isSpaced: true },
  date: { id: "LetterDate" },
  address: { id: "LetterAddress", isSpaced: true },
  salutation: { id: "LetterSalutation" },
  body: { id: "LetterBody" },
  closing: { id: "LetterClosing" },
  signature: { id: "LetterSignature" },
};

function paragraphs(letter: Document): Paragraph[] {
  const blocks = blocksOf(letter);
  return blocks.map(({ kind, text }, index) => {
    const isLast = blocks[index + 1]?.kind !== kind;
    const { id, isSpaced } = blockStyles[kind];
    if (isSpaced) return paragraph(id, text, isLast ? { spacing: { after: line } } : {});
    return paragraph(id, text, kind === "signature" && !isLast ? { keepNext: true } : {});
  });
}

function paragraph(style: string, text: string, options: object = {}): Paragraph {
  // A line end typed inside a paragraph is a break: docx would keep it as a character, and Word show one long line.
  const children = text.split("\n").flatMap((each, index) => runs(each, index > 0));
  return new Paragraph({ style, children, ...options });
}

/** A name in a script from right to left is a run of its own; the paragraph stays as it is. */
function runs(text: string, isOnNewLine: boolean): ParagraphChild[] {
  return runsOf(text).map((run, index) => {
    const part = run.isRightToLeft ? { text: run.text, rightToLeft: true } : { text: run.text };
    return new TextRun(isOnNewLine && index === 0 ? { ...part, break: 1 } : part);
  });
}

/**
 * Takes out what tells on the writer's machine and sets the language: no comments, no custom properties, dates as given,
 * zip entries in one order with one date, so that the same letter gives the same bytes.
 */
async function withoutTraces(bytes: Uint8Array, locale: string, now: Date): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const clean = new JSZip();
  const stamp = now.toISOString().replace(/\.\d+Z$/, "Z");
  const date = new Date("2000-01-01T00:00:00Z");
  for (const name of Object.keys(zip.files).toSorted(byPackageOrder)) {
    const entry = zip.files[name];
    if (entry === undefined || entry.dir || name === customProperties) continue;
    const xml = withoutCustomProperties(await entry.async("string"));
    clean.file(name, name === "docProps/core.xml" ? coreProperties(xml, stamp, locale) : xml, {
      date,
      createFolders: false,
    });
  }
  return clean.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const customProperties = "docProps/custom.xml";

/** The part itself is left out; so is what names it in the list of types and in the relations of the package. */
function withoutCustomProperties(xml: string): string {
  return xml.replace(/<(?:Override|Relationship)\b[^>]*docProps\/custom\.xml[^>]*\/>/g, "");
}

/** `[Content_Types].xml` comes first, as readers of packages expect. */
function byPackageOrder(a: string, b: string): number {
  return Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1);
}

function coreProperties(xml: string, stamp: string, locale: string): string {
  const dated = xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${stamp}$3`);
  return dated.includes("<dc:language>")
    ? dated
    : dated.replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`);
}
