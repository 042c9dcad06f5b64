// A letter as an unsent message (DOMAIN F1): a mail program opens it for editing, and the person sends it. Nothing here
// has a way to the network; what only a sent message has (Date, Message-ID) is left out.

import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { isolated } from "#domain/bidi";
import { messageHtml } from "#domain/compose/letter-html";
import { type Document, plainText } from "#domain/documents";
import { toFileName } from "#domain/file-names";
import { cleanText } from "#domain/text";

export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function letterToEml(letter: Document, attached: readonly AttachedFile[]): Promise<Uint8Array> {
  const message = new MailComposer({
    headers: { "X-Unsent": "1" },
    to: mailbox(letter.toName, letter.toAddress),
    cc: mailbox("", letter.ccAddress),
    subject: oneLine(letter.subject),
    text: isolated(cleanText(plainText(letter))),
    html: messageHtml(cleaned(letter)),
    encoding: "quoted-printable",
    baseBoundary: boundaryOf(letter, attached),
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: attached.map(({ name, bytes }) => ({
      content: Buffer.from(bytes),
      contentType: mediaTypeOf(fileName(name)),
      contentTransferEncoding: "base64",
      filename: false,
    })),
  }).compile();
  // Before the files stands the text; their names are written here, since the library writes none in ASCII beside its own.
  for (const [index, { name }] of attached.entries()) {
    const value = dispositionOf(fileName(name));
    message.childNodes[index + 1]?.setHeader("Content-Disposition", { prepared: true, value });
  }
  return unsent(await message.build());
}

/** A plain address: one that no header takes for more or less than it is. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text) && text.length <= 254;
}

function mailbox(name: string, address: string): { name: string; address: string } | undefined {
  const plain = address.trim();
  return isMailAddress(plain) ? { name: oneLine(name), address: plain } : undefined;
}

/** Of all that is said, so that no text can hold it; and the same letter gives the same bytes. */
function boundaryOf(letter: Document, attached: readonly AttachedFile[]): string {
  const hash = createHash("sha256").update(JSON.stringify(letter));
  for (const { name, bytes } of attached) hash.update(name).update(bytes);
  return hash.digest("hex").slice(0, 32);
}

/**
 * A header says one line: what a person reads as a space is one. What looks like an encoded word is parted by a mark that
 * shows nothing, since a reader would take it for one.
 */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim().replaceAll("=?", "=\u2060?");
}

function cleaned(letter: Document): Document {
  return {
    ...letter,
    ...{ salutation: cleanText(letter.salutation), body: cleanText(letter.body), closing: cleanText(letter.closing) },
    ...{ dateLine: cleanText(letter.dateLine), signature: letter.signature.map(cleanText) },
    ...{ senderLines: letter.senderLines.map(cleanText), insideAddress: letter.insideAddress.map(cleanText) },
  };
}

function fileName(name: string): string {
  return toFileName(oneLine(name));
}

/** The name in ASCII for old programs, and as it is (RFC 2231) for all others. */
function dispositionOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w .()-]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment;\r\n filename="${plain}";\r\n filename*=UTF-8''${whole}`;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ics: "text/calendar",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  rtf: "application/rtf",
  txt: "text/plain",
  vcf: "text/vcard",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

function mediaTypeOf(name: string): string {
  return mediaTypes[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

/** Takes out of the head what a draft must not have. A header may go on in the next line, which then begins with a space. */
function unsent(message: Buffer): Uint8Array {
  const end = message.indexOf("\r\n\r\n");
  const head = message.subarray(0, end).toString("utf8");
  const kept = head.split(/\r\n(?![ \t])/).filter((header) => !/^(date|message-id|received|from):/i.test(header));
  return Buffer.concat([Buffer.from(kept.join("\r\n")), message.subarray(end)]);
}
