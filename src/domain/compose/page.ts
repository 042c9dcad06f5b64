import type { Document } from "../documents.ts";
import { documentKindOf } from "./compose.ts";
import { enclosureLine } from "./enclosures.ts";
import { paragraphsOf } from "./letter.ts";

/** What a paragraph of a page is; each has a style of its own (DOMAIN F6). */
export type BlockKind =
  | "header"
  | "sender"
  | "date"
  | "address"
  | "salutation"
  | "body"
  | "closing"
  | "signature"
  | "enclosure";

/** A paragraph; a line end within it is a break. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * A document as it stands on paper, the same in Word, as PDF and in the print view: above an e-mail its address and
 * subject, above what is spoken or pasted its kind and person. No block is empty.
 */
export function blocksOf(document: Document): readonly Block[] {
  const block = (kind: BlockKind) => (text: string) => ({ kind, text });
  return [
    ...headerOf(document).map(block("header")),
    ...document.senderLines.map(block("sender")),
    block("date")(document.dateLine),
    ...document.insideAddress.map(block("address")),
    block("salutation")(document.salutation),
    ...paragraphsOf(document.body).map(block("body")),
    block("closing")(document.closing),
    ...document.signature.map(block("signature")),
    block("enclosure")(enclosureLine(document)),
  ].filter(({ text }) => text !== "");
}

/** "Thank-you: Ana Ruiz". */
export function headingOf({ kind, toName }: Pick<Document, "kind" | "toName">): string {
  const title = documentKindOf(kind)?.title ?? kind;
  return toName === "" ? title : `${title}: ${toName}`;
}

/** The name with the address behind it: what "To" says. */
export function addresseeOf({ toName, toAddress }: Pick<Document, "toName" | "toAddress">): string {
  if (toAddress === "" || toName === "") return toName || toAddress;
  return `${toName} <${toAddress}>`;
}

function headerOf(document: Document): readonly string[] {
  if (document.form === "letter") return [];
  if (document.form !== "email") return [headingOf(document)];
  const to = addresseeOf(document);
  return [
    to === "" ? "" : `To: ${to}`,
    document.ccAddress === "" ? "" : `Copy: ${document.ccAddress}`,
    document.subject === "" ? "" : `Subject: ${document.subject}`,
  ];
}
