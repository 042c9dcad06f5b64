// A PDF has no lines, only pieces of text at places. Links and the fields of a form count too.

import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { createLineWriter, type LineWriter } from "./line-writer.ts";
import { refusePdfBomb } from "./pdf-bomb.ts";
import { bodySizeOf, linesOfPage, type Piece } from "./pdf-lines.ts";
import { loadPdfjs, quiet } from "./pdfjs.ts";
import { addressIn } from "./read-docx.ts";
import { unreadable } from "./unreadable.ts";

const mostPages = 200;
let loaded: ReturnType<typeof loadPdfjs> | undefined;

/** Loads what reads a PDF, which takes longer than to read one. */
export function preparePdf(): Promise<unknown> {
  loaded ??= loadPdfjs();
  return loaded;
}

export async function readPdf(bytes: Uint8Array): Promise<LineWriter> {
  await refusePdfBomb(bytes);
  loaded ??= loadPdfjs();
  const { getDocument } = await loaded;
  const task = getDocument({ ...quiet, data: bytes });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    throw unreadable(error instanceof Error && error.name === "PasswordException" ? "file-locked" : "file-damaged");
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<LineWriter> {
  const writer = createLineWriter();
  const pages: { readonly pieces: readonly Piece[]; readonly asides: readonly Aside[] }[] = [];
  let letters = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && letters < 500_000; number++) {
    const page = await document.getPage(number);
    const pieces = await piecesOf(page);
    pages.push({ pieces, asides: await asidesOf(page) });
    letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    page.cleanup();
  }
  const bodySize = bodySizeOf(pages.flatMap(({ pieces }) => pieces));
  for (const { pieces, asides } of pages) {
    for (const { text, isHeading } of linesOfPage(pieces, bodySize)) writer.line("body", text, isHeading);
    for (const { place, text } of asides) writer.line(place, text);
  }
  return writer;
}

async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent();
  const isBold = await boldFontsOf(page);
  return items.flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    // The seam: a matrix of six numbers, which their types do not say.
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.hypot(c, d);
    return [{ text: item.str, x, y, width: item.width, size, isBold: isBold(item.fontName) }];
  });
}

/** A font is known by its name only once what is drawn with it has been listed. */
async function boldFontsOf(page: PDFPageProxy): Promise<(font: string) => boolean> {
  await page.getOperatorList().catch(() => {});
  const known = new Map<string, boolean>();
  return (font) => {
    const found = known.get(font) ?? (page.commonObjs.has(font) && isBoldFont(page.commonObjs.get(font)));
    known.set(font, found);
    return found;
  };
}

function isBoldFont({
  name,
  bold,
  black,
}: {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}) {
  return bold === true || black === true || /bold|black|heavy/i.test(name ?? "");
}

interface Aside {
  readonly place: "hidden" | "body" | "comment";
  readonly text: string;
}

async function asidesOf(page: PDFPageProxy): Promise<readonly Aside[]> {
  const annotations = await page.getAnnotations().catch(() => []);
  return annotations.flatMap(({ subtype, url, unsafeUrl, fieldValue, contentsObj }): readonly Aside[] => {
    if (subtype === "Link") return [{ place: "hidden", text: addressIn(String(unsafeUrl ?? url ?? "")) }];
    if (subtype === "Widget")
      return [fieldValue ?? ""]
        .flat()
        .map((value) => ({ place: "body" as const, text: typeof value === "string" ? value : "" }));
    return [{ place: subtype === "FreeText" ? "body" : "comment", text: String(contentsObj?.str ?? "") }];
  });
}
