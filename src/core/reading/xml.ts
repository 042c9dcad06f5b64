// XML as it streams in. No document type and so no entities of its own: what is meant for a person needs none.

import { SaxesParser, type SaxesTagNS } from "saxes";
import { unreadable } from "./unreadable.ts";

const deepest = 500;

export interface XmlReader {
  /** `attribute` takes a name with its prefix, as the element's own. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Elements go by the prefix that everybody gives to their namespace, whatever the file gives it. Throws what it finds wrong. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw unreadable("file-damaged");
  });
  parser.on("opentag", (tag) => {
    if (++depth > deepest) throw unreadable("file-damaged");
    reader.open(nameOf(tag), (name) => attributeOf(tag, name));
  });
  parser.on("text", reader.text);
  parser.on("cdata", reader.text);
  parser.on("closetag", (tag) => {
    depth--;
    reader.close(nameOf(tag));
  });
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? "").close();
}

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return `${prefixOf(uri)}:${local}`;
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute !== undefined && name.endsWith(attribute.local) && nameOf(attribute) === name) return attribute.value;
  }
  return undefined;
}

/** Word's namespaces in both editions of their standard, and LibreOffice's. Without one of these: an empty prefix. */
const namespaces: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/drawingml\/(?:2006\/)?main$/, "a"],
  [/\/drawingml\/(?:2006\/)?diagram$/, "dgm"],
  [/\/drawingml\/(?:2006\/)?chart$/, "c"],
];
const prefixes = new Map<string, string>();

function prefixOf(uri: string): string {
  const known = prefixes.get(uri);
  if (known !== undefined) return known;
  const [, ofDocument] = /^urn:oasis:names:tc:opendocument:xmlns:([a-z]+):/.exec(uri) ?? [];
  const prefix =
    ofDocument ?? (uri.endsWith("/1999/xlink") ? "xlink" : namespaces.find(([one]) => one.test(uri))?.[1]) ?? "";
  if (prefixes.size < 500) prefixes.set(uri, prefix);
  return prefix;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
