// Files of résumés, made for the tests: what Word, LibreOffice and a browser would write.

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A line: "# Experience" is a heading, "- Kneaded" a point of a list. Word cuts a line into runs: a list of these. */
export type Written = string | readonly string[];

/** A file of Word, with words in each of the places that it has for them. */
export interface DocxParts {
  readonly body?: readonly Written[];
  readonly table?: readonly (readonly string[])[];
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  readonly textBox?: readonly string[];
  readonly hidden?: readonly string[];
  readonly deleted?: readonly string[];
}

export async function docxOf(given: readonly Written[] | DocxParts): Promise<Buffer> {
  const parts: DocxParts = isLines(given) ? { body: given } : given;
  const footnotes = parts.footnotes ?? [];
  const comments = parts.comments ?? [];
  const bytes = await Packer.toBuffer(
    new WordDocument({
      footnotes: Object.fromEntries(footnotes.map((text, at) => [at + 1, { children: [new Paragraph(text)] }])),
      comments: { children: comments.map((text, id) => ({ id, author: "A", children: [new Paragraph(text)] })) },
      sections: [
        {
          ...(parts.header === undefined
            ? {}
            : { headers: { default: new Header({ children: plain(parts.header) }) } }),
          ...(parts.footer === undefined
            ? {}
            : { footers: { default: new Footer({ children: plain(parts.footer) }) } }),
          children: [
            ...(parts.body ?? []).map(paragraphOf),
            ...(parts.table === undefined ? [] : [tableOf(parts.table)]),
            ...footnotes.map((_, at) => new Paragraph({ children: [new FootnoteReferenceRun(at + 1)] })),
            ...comments.map((_, id) => commented(id)),
            ...(parts.hidden ?? []).map((text) => new Paragraph({ children: [new TextRun({ text, vanish: true })] })),
            ...(parts.deleted ?? []).map(deleted),
          ],
        },
      ],
    }),
  );
  return parts.textBox === undefined ? bytes : withTextBox(bytes, parts.textBox);
}

/** The smallest PDF that says these lines, one page of Helvetica: no browser needed. Characters of windows-1252 only. */
export function plainPdfOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line, at) => {
    const isHeading = line.startsWith("# ");
    const text = isHeading ? line.slice(2) : line;
    return `/${isHeading ? "F2 15" : "F1 11"} Tf 1 0 0 1 60 ${780 - at * 18} Tm (${text.replaceAll(/[\\()]/g, "\\$&")}) Tj`;
  });
  const content = `BT\n${shown.join("\n")}\nET`;
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const fonts = `<< /F1 4 0 R /F2 5 0 R >>`;
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font ${fonts} >> >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

/** Objects 1, 2, … of a PDF, the first its catalogue; characters of Latin-1. */
export function pdfOfObjects(objects: readonly string[]): Buffer {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${count}\n0000000000 65535 f \n${rows}${end}`, "latin1");
}

function isLines(given: readonly Written[] | DocxParts): given is readonly Written[] {
  return Array.isArray(given);
}

function paragraphOf(line: Written): Paragraph {
  if (typeof line !== "string") return new Paragraph({ children: line.map((text) => new TextRun(text)) });
  if (line.startsWith("# ")) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 });
  if (line.startsWith("- ")) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
  return new Paragraph(line);
}

const plain = (lines: readonly string[]) => lines.map((line) => new Paragraph(line));

function tableOf(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}

function commented(id: number): Paragraph {
  const reference = new TextRun({ children: [new CommentReference(id)] });
  return new Paragraph({ children: [new CommentRangeStart(id), new CommentRangeEnd(id), reference] });
}

function deleted(text: string, id: number): Paragraph {
  return new Paragraph({ children: [new DeletedTextRun({ text, id, author: "A", date: "2026-03-01T09:30:00Z" })] });
}

/** As Word writes a box: once for itself, and once more for programs that do not know boxes. */
function withTextBox(bytes: Uint8Array, lines: readonly string[]): Buffer {
  const inside = lines.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join("");
  const box = `<w:txbxContent>${inside}</w:txbxContent>`;
  const shape = `<wp:anchor><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`;
  const either = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  return withPart(bytes, "word/document.xml", (xml) =>
    xml.replace(/<w:body>/, (body) => `${body}<w:p><w:r>${either}</w:r></w:p>`),
  );
}

/** The same zip with one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Buffer {
  const entries = unzipSync(bytes);
  const before = entries[name] ?? new Uint8Array();
  return Buffer.from(zipSync({ ...entries, [name]: strToU8(change(strFromU8(before))) }));
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
