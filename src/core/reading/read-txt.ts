import { isInCapitals } from "#domain/resume-headings";
import { createLineWriter, type LineWriter, mostText } from "./line-writer.ts";

export function readTxt(bytes: Uint8Array): LineWriter {
  const writer = createLineWriter();
  const lines = decode(bytes)
    .slice(0, 2 * mostText)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  for (const [at, line] of lines.entries()) {
    if (writer.isFull()) break;
    if (!isRule(line)) writer.line("body", line, isHeading(line, lines[at + 1] ?? ""));
  }
  return writer;
}

/** UTF-8 and UTF-16 by their marks, then what can only be UTF-8; what is neither was written on an old Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isHeading(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length > 60) return false;
  return isInCapitals(text) || (text !== "" && isRule(next)) || /^[^.,;:]{3,40}:$/.test(text);
}

/** The line beneath a heading. */
function isRule(line: string): boolean {
  return /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/.test(line);
}
