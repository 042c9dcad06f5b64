// S5: unsent messages with hostile texts in every place that a person's words can reach, as they are and as the contract
// cleans them. No message may have a header more, a line too long or a bare end; another program reads the same words.

import { letterToEml } from "#core/letter-eml";
import { messageHtml } from "#domain/compose/letter-html";
import { type Document, plainText } from "#domain/documents";
import { Line, Paragraphs } from "#domain/text";
import { aDocument } from "../support/a-document.ts";
import { type ReadEml, readEml } from "../support/read-eml.ts";
import { hostileTexts } from "./hostile-texts.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileMessages: Torture = { id: "S5", title: "hostile messages", run: writeMany };

/** What has made headers or parts of its own in a message somewhere. */
const injections = [
  "x\r\nBcc: evil@example.com\r\nX-Inj: 1",
  "\nX-Inj: 1",
  "\rX-Inj: 1",
  "\u2028X-Inj: 1",
  "\u0085X-Inj: 1",
  "\r\n\r\n----_NmP-d1-Part_1--\r\n",
  '"; filename="x.exe',
  "=?utf-8?Q?=0D=0AX-Inj:_1?=",
  "a@b.example, evil@example.com",
  "<evil@example.com>",
  "group: a@b.example;",
  " .\r\n.\r\n",
];

type Place = (letter: Document, text: string) => Document;
const line =
  (key: keyof Document): Place =>
  (letter, text) => ({ ...letter, [key]: text });
const lines =
  (key: keyof Document): Place =>
  (letter, text) => ({ ...letter, [key]: ["first", text] });

const places: Readonly<Record<string, Place>> = {
  toName: line("toName"),
  toAddress: line("toAddress"),
  local: (letter, text) => ({ ...letter, toAddress: `${text}@acme.example` }),
  domain: (letter, text) => ({ ...letter, toAddress: `ana@${text}` }),
  ccAddress: line("ccAddress"),
  subject: line("subject"),
  salutation: line("salutation"),
  body: line("body"),
  paragraph: (letter, text) => ({ ...letter, body: `${letter.body}\n\n${text}\n${text}` }),
  closing: line("closing"),
  signature: lines("signature"),
  dateLine: line("dateLine"),
  senderLines: lines("senderLines"),
  insideAddress: lines("insideAddress"),
  fileName: (letter, text) => withFile(letter, text),
  extension: (letter, text) => withFile(letter, `a.${text}`),
};

function withFile(letter: Document, name: string): Document {
  return { ...letter, attachments: [{ name, sha256: null, size: 3, from: null }] };
}

async function writeMany(size: "ci" | "full"): Promise<Outcome> {
  const texts = [...injections, ...hostileTexts(size === "full" ? 500 : 40, 5)].slice(0, size === "full" ? 500 : 40);
  const failures: string[] = [];
  let count = 0;
  for (const [place, put] of Object.entries(places)) {
    for (const [index, text] of texts.entries()) {
      const isClean = index % 2 === 0;
      const given = isClean ? (place === "body" ? Paragraphs.parse(text) : Line.parse(text.slice(0, 1_000))) : text;
      const faults = await faultsOf(put(aDocument(), given));
      failures.push(...faults.map((fault) => `${place} ${JSON.stringify(text).slice(0, 80)}: ${fault}`));
      count++;
    }
  }
  return { figure: `${count} messages, ${Object.keys(places).length} places, ${failures.length} faults`, failures };
}

const bytes = Buffer.from("a\r\n\0b");
const headers = /^(X-Unsent: 1$|(To|Cc|Subject|MIME-Version|Content-Type): )/;

async function faultsOf(letter: Document): Promise<readonly string[]> {
  const files = letter.attachments.map(({ name }) => ({ name, bytes }));
  const read = await readEml(await letterToEml(letter, files));
  const names = read.headers.map((header) => header.split(":")[0]);
  return [
    ...read.faults,
    ...read.headers.filter((header) => !headers.test(header)).map((header) => `has the header ${header}`),
    ...(new Set(names).size === names.length ? [] : [`a header twice: ${names.join(" ")}`]),
    ...faultsOfReading(read, letter),
  ];
}

/** As a header says it: one line, and every run of spaces one space. */
const flat = (text: string) => Paragraphs.parse(text).replace(/\s+/gu, " ").trim().replaceAll("=?", "=\u2060?");

function faultsOfReading({ message }: ReadEml, letter: Document): readonly string[] {
  const isKnown = letter.toAddress === aDocument().toAddress;
  const { to = [], cc = [], attachments, subject = "", text = "", html = "" } = message;
  const wanted: Readonly<Record<string, readonly [read: unknown, given: unknown]>> = {
    recipients: [to.length <= 1 && cc.length <= 1 && message.bcc === undefined, true],
    subject: [subject, flat(letter.subject)],
    text: [words(text), words(plainText(letter))],
    html: [html.replaceAll("\r\n", "\n").trim(), messageHtml(cleanLetter(letter)).trim()],
    files: [attachments.length, letter.attachments.length],
    bytes: [attachments.every(({ content }) => Buffer.from(content as ArrayBuffer).equals(bytes)), true],
    names: [attachments.every(({ filename }) => isSafeName(filename ?? "")), true],
    toName: [isKnown ? (to[0]?.name ?? "") : "", isKnown ? flat(letter.toName) : ""],
  };
  return Object.entries(wanted).flatMap(([what, [read, given]]) =>
    read === given ? [] : [`${what} reads ${JSON.stringify(read)} for ${JSON.stringify(given)}`],
  );
}

function isSafeName(name: string): boolean {
  return name !== "" && !/[\p{Cc}/\\:*?"<>|]/u.test(name) && Buffer.byteLength(name) <= 180;
}

/** Isolates are set around names that run the other way; a program may turn line ends around. */
function words(text: string): string {
  return Paragraphs.parse(text.slice(0, 50_000))
    .replace(/[\u2068\u2069]/g, "")
    .trim();
}

function cleanLetter(letter: Document): Document {
  const clean = (text: string) => Paragraphs.parse(text);
  const { salutation, body, closing, dateLine, signature, senderLines, insideAddress } = letter;
  return {
    ...letter,
    ...{ salutation: clean(salutation), body: clean(body), closing: clean(closing), dateLine: clean(dateLine) },
    ...{
      signature: signature.map(clean),
      senderLines: senderLines.map(clean),
      insideAddress: insideAddress.map(clean),
    },
  };
}
