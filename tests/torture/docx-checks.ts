// What a letter's file must hold, whatever stands in it: well-formed parts, nothing that points outside, the same words.

import { createRequire } from "node:module";
import validate from "@ooxml-tools/validate";
import JSZip from "jszip";
import mammoth from "mammoth";
import { blocksOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";

export interface DocxChecks {
  readonly faultsOf: (bytes: Uint8Array, letter: Document) => Promise<readonly string[]>;
}

export function createDocxChecks(): DocxChecks {
  const parser = createParser();
  const isWellFormed = createXmlCheck(parser);
  return {
    async faultsOf(bytes, letter) {
      const parts = await partsOf(bytes);
      return [
        ...[...parts].filter(([, xml]) => !isWellFormed(xml)).map(([name]) => `${name} is malformed`),
        ...[...parts]
          .filter(([, xml]) => /TargetMode\s*=\s*"External"/.test(xml))
          .map(([name]) => `${name} points outside`),
        ...(await faultsOfText(bytes, letter, parser)),
      ];
    },
  };
}

/** What Microsoft's own validator says. */
export async function faultsOfFormat(bytes: Uint8Array): Promise<readonly string[]> {
  const faults = await validate(bytes, "docx", "Microsoft365");
  return faults.map(({ description, path }) => `not valid: ${description} in ${path.partUri}`);
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (/\.(xml|rels)$/.test(name)) parts.set(name, await entry.async("string"));
  }
  return parts;
}

function createParser(): DOMParser {
  // The seam: jsdom comes without types, and its window has what a browser's has.
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new () => { readonly window: Browser } };
  return new new JSDOM().window.DOMParser();
}
type Browser = Pick<typeof globalThis, "DOMParser">;

/** A strict XML reader; parts that are the same in every letter are read once. */
function createXmlCheck(parser: DOMParser): (xml: string) => boolean {
  const seen = new Map<string, boolean>();
  return (xml) => {
    const known = seen.get(xml);
    if (known !== undefined) return known;
    const isGood = parser.parseFromString(xml, "text/xml").getElementsByTagName("parsererror").length === 0;
    if (seen.size < 500) seen.set(xml, isGood);
    return isGood;
  };
}

/** What mammoth reads: one paragraph for each of ours, with the same words, breaks and tabs in the same order. */
async function faultsOfText(bytes: Uint8Array, letter: Document, parser: DOMParser): Promise<readonly string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false });
  const page = parser.parseFromString(value, "text/html");
  for (const end of page.querySelectorAll("br")) end.replaceWith("\n");
  const read = [...page.body.children].map(({ textContent }) => textContent);
  const written = blocksOf(letter).map(({ text }) => text);
  return written
    .map((text, index) =>
      read[index] === text ? "" : `reads ${JSON.stringify(read[index])} for ${JSON.stringify(text)}`,
    )
    .concat(read.length === written.length ? [] : [`has ${read.length} paragraphs, not ${written.length}`])
    .filter(Boolean);
}
