// The lines that .ics and .vcf files are made of (RFC 5545, 3.1; RFC 2426, 5; RFC 6350, 3).

import { bytesOf, cleanText } from "./text.ts";

/** A property whose value is a person's words. */
export function textLine(property: string, text: string): string {
  return `${property}:${escapeText(text)}`;
}

/** A person's words, cleaned and escaped, so that they stay one value on one line. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

// The space that begins a folded line counts too.
const maxOctets = 75;

/** Cut into lines of at most 75 octets, never within a character. */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (octets + more > maxOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** Every line folded, and ended by CRLF. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
