// Files of LibreOffice, made for the tests as it writes them.

import { strToU8, zipSync } from "fflate";
import { type DocxParts, escaped } from "./resume-files.ts";

/** A file of LibreOffice; the same places as Word's. */
export function odtOf(
  given: readonly string[] | (Omit<DocxParts, "body"> & { readonly body?: readonly string[] }),
): Buffer {
  const parts = "length" in given ? { body: given } : given;
  const aside = (name: string, text: string) => `<text:p><${name}><text:p>${escaped(text)}</text:p></${name}></text:p>`;
  const note = (text: string) =>
    `<text:p><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(text)}</text:p></text:note-body></text:note></text:p>`;
  const cell = (text: string) => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
  const text = [
    ...(parts.deleted ?? []).map(
      (one) =>
        `<text:tracked-changes><text:changed-region><text:deletion><text:p>${escaped(one)}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
    ),
    ...(parts.body ?? []).map(odtLine),
    ...(parts.table === undefined ? [] : [`<table:table>${parts.table.map(row).join("")}</table:table>`]),
    ...(parts.footnotes ?? []).map(note),
    ...(parts.comments ?? []).map((one) => aside("office:annotation", one)),
    ...(parts.textBox ?? []).map(
      (one) =>
        `<text:p><draw:frame><draw:text-box><text:p>${escaped(one)}</text:p></draw:text-box></draw:frame></text:p>`,
    ),
    ...(parts.hidden ?? []).map(
      (one) => `<text:p><text:span text:style-name="T1">${escaped(one)}</text:span></text:p>`,
    ),
  ].join("");
  const edge = (name: string, lines: readonly string[] = []) =>
    `<style:${name}>${lines.map(odtLine).join("")}</style:${name}>`;
  const hide = `<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>`;
  const type = "application/vnd.oasis.opendocument.text";
  const files = {
    "content.xml": odtPart("content", `${hide}<office:body><office:text>${text}</office:text></office:body>`),
    "styles.xml": odtPart(
      "styles",
      `<office:master-styles><style:master-page style:name="Standard">${edge("header", parts.header)}${edge("footer", parts.footer)}</style:master-page></office:master-styles>`,
    ),
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return Buffer.from(zipSync({ mimetype: [strToU8(type), { level: 0 }], ...packed }));
}

function odtLine(line: string): string {
  return line.startsWith("# ")
    ? `<text:h text:outline-level="1">${escaped(line.slice(2))}</text:h>`
    : `<text:p>${escaped(line)}</text:p>`;
}

function odtPart(name: string, inside: string): string {
  const spaces = ["office", "text", "table", "style"].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-${name} ${spaces.join(" ")} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">${inside}</office:document-${name}>`;
}
