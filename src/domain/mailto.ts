import type { Document } from "./documents.ts";
import { plainText } from "./documents.ts";

/** What mail programs and Windows take whole; a longer address is cut somewhere on its way (DOMAIN F2). */
const longest = 1_900;

export interface MailtoWords {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
}

/** A mailto: address (RFC 6068): UTF-8 by percent signs, `%20` and never `+`, line ends as `%0D%0A`. */
export function mailtoOf({ to, cc, subject, body }: MailtoWords): string {
  const fields = Object.entries({ cc, subject, body }).filter(([, text]) => text !== "");
  const query = fields.map(([name, text]) => `${name}=${encode(text)}`).join("&");
  return `mailto:${encode(to).replaceAll("%40", "@")}${query === "" ? "" : `?${query}`}`;
}

/** Why a letter cannot go this way: it carries a file, which a mailto: address cannot, or it is too long for one. */
export type MailtoObstacle = "attachment" | "too-long";

export function mailtoFor(letter: Document): { readonly url: string } | { readonly obstacle: MailtoObstacle } {
  if (letter.attachments.length > 0) return { obstacle: "attachment" };
  const { toAddress: to, ccAddress: cc, subject } = letter;
  const url = mailtoOf({ to: to.trim(), cc: cc.trim(), subject, body: plainText(letter).trim() });
  return url.length > longest ? { obstacle: "too-long" } : { url };
}

function encode(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|\n/g, "\r\n");
  return encodeURIComponent(lines).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
