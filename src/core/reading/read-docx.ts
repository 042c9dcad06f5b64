// Word's own format: every part that holds words, in any of the places that Word has for them.

import type { Place } from "#domain/resume-text";
import { type DocxStyles, isOn, isOutlined, readDocxStyles } from "./docx-styles.ts";
import { createLineWriter, type LineWriter } from "./line-writer.ts";
import { unreadable } from "./unreadable.ts";
import { readXml, type XmlReader } from "./xml.ts";
import { openZip } from "./zip.ts";

export async function readDocx(bytes: Uint8Array): Promise<LineWriter> {
  const parts = await openZip(bytes);
  const styles = parts.names.includes("word/styles.xml")
    ? await readDocxStyles(await parts.open("word/styles.xml"))
    : { isHeading: () => false, isHidden: () => false };
  const writer = createLineWriter();
  let hasDocument = false;
  for (const name of parts.names.filter(mayHoldWords).toSorted(documentFirst)) {
    const part = readerOf(writer, styles);
    await readXml(await parts.open(name), part);
    hasDocument ||= part.root() === "w:document";
  }
  if (!hasDocument) throw unreadable("file-damaged");
  for (const name of parts.names.filter((one) => /^word\/_rels\/[^/]+\.rels$/i.test(one)))
    await readXml(await parts.open(name), targetsInto(writer));
  return writer;
}

/** The glossary holds what could be put in, such as what stands in a field until it is filled. */
function mayHoldWords(name: string): boolean {
  return (
    /^word\/.+\.xml$/i.test(name) &&
    !/^word\/(?:glossary\/|theme\/|(?:styles\w*|settings|webSettings|fontTable|numbering|people)\.xml)/i.test(name)
  );
}

/** `document.xml`, or `document2.xml` as Word on the web has it. */
function documentFirst(one: string, other: string): number {
  const rank = (name: string) => (/^word\/document\d*\.xml$/i.test(name) ? 0 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

const roots: Readonly<Record<string, Place>> = {
  "w:document": "body",
  "w:hdr": "header",
  "w:ftr": "footer",
  "w:footnotes": "note",
  "w:endnotes": "note",
  "w:comments": "comment",
  "dgm:dataModel": "text_box",
  "c:chartSpace": "text_box",
};

/** What was taken out, or moved elsewhere, while changes were followed. */
const takenOut = new Set(["w:del", "w:moveFrom"]);
const breaks: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** One part. Word cuts a word into runs wherever it likes: they are joined as they are. */
function readerOf(writer: LineWriter, styles: DocxStyles): XmlReader & { readonly root: () => string | undefined } {
  const path: string[] = [];
  const places: Place[] = [];
  const runs: { isHidden: boolean }[] = [];
  /** Of a choice for programs that know a thing and a fallback for others: the length before it. */
  const choices: number[] = [];
  let root: string | undefined;
  let out = 0;
  let skipped = 0;
  /** The words of a field, which Word cuts into runs too. */
  let field = "";

  const endField = () => {
    writer.hide(addressIn(field));
    field = "";
  };
  const place = () => places.at(-1) ?? "body";
  const isHidden = () => out > 0 || (runs.at(-1)?.isHidden ?? false);
  const write = (text: string) => (isHidden() ? writer.hide(text) : writer.write(text));

  function enter(name: string): void {
    if (path.length === 1) places.push(roots[name] ?? "hidden");
    else if (name === "w:txbxContent") places.push(place() === "body" || place() === "table" ? "text_box" : place());
    else if (name === "w:tbl") places.push(place() === "body" ? "table" : place());
    else if (name === "mc:AlternateContent") choices.push(writer.length());
    else if (name === "w:p" || name === "a:p") writer.begin(place());
    else if (name === "w:r") runs.push({ isHidden: false });
    else if (takenOut.has(name)) out += 1;
  }

  function note(name: string, attribute: Parameters<XmlReader["open"]>[1]): void {
    const [parent, above] = [path.at(-2), path.at(-3)];
    const run = runs.at(-1);
    if (parent === "w:pPr" && above === "w:p") {
      if (name === "w:pStyle" && styles.isHeading(attribute("w:val") ?? "")) writer.setHeading();
      if (name === "w:outlineLvl" && isOutlined(attribute("w:val"))) writer.setHeading();
    } else if (parent === "w:rPr" && above === "w:r" && run !== undefined) {
      if (name === "w:vanish") run.isHidden = isOn(attribute("w:val"));
      if (name === "w:rStyle") run.isHidden ||= styles.isHidden(attribute("w:val") ?? "");
    } else if (parent === "w:r" && name in breaks) write(breaks[name] ?? "");
    else if (name === "w:fldSimple") writer.hide(addressIn(attribute("w:instr") ?? ""));
  }

  return {
    root: () => root,
    open(name, attribute) {
      root ??= name;
      path.push(name);
      if (skipped > 0 || (name === "mc:Fallback" && writer.length() > (choices.at(-1) ?? 0))) skipped += 1;
      else {
        enter(name);
        note(name, attribute);
      }
    },
    text(text) {
      const name = path.at(-1);
      if (skipped > 0) return;
      if (name === "w:t" || name === "a:t") write(text);
      else if (name === "w:delText") writer.hide(text);
      else if (name === "w:instrText") field += text;
    },
    close(name) {
      path.pop();
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === "w:txbxContent" || name === "w:tbl") places.pop();
      else if (name === "mc:AlternateContent") choices.pop();
      else if (name === "w:fldChar") endField();
      else if (name === "w:p" || name === "a:p") {
        endField();
        writer.end();
      } else if (name === "w:r") runs.pop();
      else if (takenOut.has(name)) out -= 1;
    },
  };
}

/** Addresses that a link leads to. */
function targetsInto(writer: LineWriter): XmlReader {
  return {
    open: (name, attribute) => {
      if (name === ":Relationship") writer.line("hidden", addressIn(attribute(":Target") ?? ""));
    },
    text() {},
    close() {},
  };
}

/** The address within the words of a field, or the target of a link: a mailbox or a telephone, as a line of its own. */
export function addressIn(text: string): string {
  const [address] = /\b(?:mailto|tel):[^"\s?]+/i.exec(text) ?? [];
  return address === undefined ? "" : `\n${address}\n`;
}
