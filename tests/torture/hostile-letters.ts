// S4: letters made of hostile texts, cleaned as the contract cleans what comes in. Each file must be well-formed in every
// part, say the same words when another program reads it, and point nowhere outside; a sample passes Microsoft's validator.

import { createRequire } from "node:module";
import validate from "@ooxml-tools/validate";
import JSZip from "jszip";
import mammoth from "mammoth";
import { letterToDocx } from "#core/letter-docx";
import { paragraphsOf } from "#domain/compose/letter";
import { Document } from "#domain/documents";
import { Line, Paragraphs } from "#domain/text";
import { hostileTexts } from "./hostile-texts.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileLetters: Torture = { id: "S4", title: "hostile letters", run: writeMany };

const validated = 20;

async function writeMany(size: "ci" | "full"): Promise<Outcome> {
  const texts = hostileTexts(size === "full" ? 2_000 : 200, 4);
  const failures: string[] = [];
  const parser = createParser();
  const isWellFormed = createXmlCheck(parser);
  for (const [index, text] of texts.entries()) {
    const letter = letterOf(text, index);
    const bytes = await letterToDocx(letter, { author: letter.toName, title: letter.subject, now: new Date(0) });
    const parts = await partsOf(bytes);
    const faults = [
      ...[...parts].filter(([, xml]) => !isWellFormed(xml)).map(([name]) => `${name} is malformed`),
      ...[...parts]
        .filter(([, xml]) => /TargetMode\s*=\s*"External"/.test(xml))
        .map(([name]) => `${name} points outside`),
      ...(await faultsOfText(bytes, letter, parser)),
      ...(index < validated ? await faultsOfFormat(bytes) : []),
    ];
    failures.push(...faults.map((fault) => `${JSON.stringify(text).slice(0, 80)}: ${fault}`));
  }
  return { figure: `${texts.length} letters, ${validated} of them validated, ${failures.length} faults`, failures };
}

/** The text in every place of a letter, marked so that places cannot be mistaken for one another. */
function letterOf(text: string, index: number): Document {
  const line = (place: string) => Line.parse(`${place}: ${text}`.slice(0, 1_000));
  const at = "2026-03-01T09:30:00.000Z";
  return Document.parse({
    id: "id-1",
    opportunityId: "id-2",
    interviewId: "id-3",
    personId: "id-4",
    kind: "thank_you",
    form: index % 2 === 0 ? "letter" : "email",
    locale: "en-GB",
    paper: index % 3 === 0 ? "Letter" : "A4",
    toAddress: line("address"),
    toName: Line.parse(text.slice(0, 1_000)),
    ccAddress: "",
    subject: line("subject"),
    salutation: line("dear"),
    body: Paragraphs.parse(`first: ${text}\n\nsecond: ${text}\nand on a new line: ${text}`),
    closing: line("closing"),
    dateLine: line("date"),
    signature: [line("name"), line("phone")],
    senderLines: [line("sender"), line("street")],
    insideAddress: [line("to"), line("city")],
    state: "ready",
    isEdited: true,
    sentences: [],
    confirmed: [],
    exportedAt: null,
    exportedName: null,
    exportedSha256: null,
    aboutId: null,
    attachments: [],
    templateId: null,
    sentAt: null,
    revision: 1,
    createdAt: at,
    savedAt: at,
    deletedAt: null,
  });
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
  const written = [
    ...letter.senderLines,
    letter.dateLine,
    ...letter.insideAddress,
    letter.salutation,
    ...paragraphsOf(letter.body),
    letter.closing,
    ...letter.signature,
  ];
  return written
    .map((text, index) =>
      read[index] === text ? "" : `reads ${JSON.stringify(read[index])} for ${JSON.stringify(text)}`,
    )
    .concat(read.length === written.length ? [] : [`has ${read.length} paragraphs, not ${written.length}`])
    .filter(Boolean);
}

async function faultsOfFormat(bytes: Uint8Array): Promise<readonly string[]> {
  const faults = await validate(bytes, "docx", "Microsoft365");
  return faults.map(({ description, path }) => `not valid: ${description} in ${path.partUri}`);
}
