// The format of LibreOffice: its text and, among its styles, what stands at the edges of a page.

import type { Place } from "#domain/resume-text";
import { createLineWriter, type LineWriter } from "./line-writer.ts";
import { addressIn } from "./read-docx.ts";
import { unreadable } from "./unreadable.ts";
import { readXml, type XmlReader } from "./xml.ts";
import { openZip } from "./zip.ts";

export async function readOdt(bytes: Uint8Array): Promise<LineWriter> {
  const parts = await openZip(bytes);
  if (!parts.names.includes("content.xml")) throw unreadable("file-damaged");
  const writer = createLineWriter();
  const hidden = new Set<string>();
  for (const name of ["styles.xml", "content.xml"].filter((one) => parts.names.includes(one)))
    await readXml(await parts.open(name), readerOf(writer, hidden));
  return writer;
}

const places: Readonly<Record<string, Place>> = {
  "table:table": "table",
  "drawing:text-box": "text_box",
  "drawing:custom-shape": "text_box",
  "office:annotation": "comment",
  "text:note": "note",
  "text:tracked-changes": "hidden",
  "style:header": "header",
  "style:header-left": "header",
  "style:header-first": "header",
  "style:footer": "footer",
  "style:footer-left": "footer",
  "style:footer-first": "footer",
};
const paragraphs = new Set(["text:p", "text:h"]);
/** What is said of a picture. */
const aside = new Set([":desc", ":title"]);

function readerOf(writer: LineWriter, hiddenStyles: Set<string>): XmlReader {
  const within: Place[] = [];
  const spans: boolean[] = [];
  let style = "";
  /** For each place, how many paragraphs are open in it: what stands in none, such as who remarked, is no text. */
  const open = [0];
  let skipped = 0;

  /** A box, a note or a remark may hold a table; a table in the text is one. */
  const placeIn = (place: Place): Place => (place === "table" ? (within.at(-1) ?? place) : place);
  const isInParagraph = () => (open.at(-1) ?? 0) > 0;
  const count = (by: number) => void open.push((open.pop() ?? 0) + by);
  const write = (text: string) => (spans.includes(true) ? writer.hide(text) : writer.write(text));

  return {
    open(name, attribute) {
      if (skipped > 0 || aside.has(name)) {
        skipped += 1;
        return;
      }
      const place = places[name];
      if (place !== undefined) {
        within.push(placeIn(place));
        open.push(0);
      } else if (paragraphs.has(name)) {
        count(1);
        writer.begin(within.at(-1) ?? "body", name === "text:h");
      } else if (name === "style:style") style = attribute("style:name") ?? "";
      else if (name === "style:text-properties" && attribute("text:display") === "none") hiddenStyles.add(style);
      if (name === "text:span" || paragraphs.has(name))
        spans.push(hiddenStyles.has(attribute("text:style-name") ?? ""));
      if (!isInParagraph()) return;
      if (name === "text:s") write(" ");
      else if (name === "text:tab") write(" ");
      else if (name === "text:line-break") write("\n");
      else if (name === "text:a") writer.hide(addressIn(attribute("xlink:href") ?? ""));
      else if (name === "text:hidden-text") writer.hide(attribute("text:string-value") ?? "");
    },
    text(text) {
      if (skipped === 0 && isInParagraph()) write(text.replaceAll(/\s+/g, " "));
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name in places) {
        within.pop();
        open.pop();
      }
      if (name === "text:span" || paragraphs.has(name)) spans.pop();
      if (!paragraphs.has(name)) return;
      count(-1);
      writer.end();
    },
  };
}
