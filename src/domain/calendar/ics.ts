import { bytesOf, cleanText } from "../text.ts";

/** A component of a calendar file (RFC 5545, 3.6): its own lines, then the components within it. */
export interface Component {
  readonly name: "VCALENDAR" | "VTIMEZONE" | "STANDARD" | "DAYLIGHT" | "VEVENT" | "VALARM";
  readonly lines: readonly string[];
  readonly parts?: readonly Component[];
}

/** A file: every line folded, and ended by CRLF (RFC 5545, 3.1). */
export function writeIcs(component: Component): string {
  return linesOf(component)
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");
}

/** A property whose value is a person's words: cleaned, then escaped, so that it stays one line (RFC 5545, 3.3.11). */
export function textLine(property: string, text: string): string {
  return `${property}:${cleanText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")}`;
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

function linesOf({ name, lines, parts = [] }: Component): readonly string[] {
  return [`BEGIN:${name}`, ...lines, ...parts.flatMap(linesOf), `END:${name}`];
}
