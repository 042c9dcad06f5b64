import { basename, extname } from "node:path";

// The longest name that every file system takes is 255 bytes; what a program adds (" (2)", ".tmp") must still fit.
const maxBytes = 180;

/** A name that is only a name on Linux, macOS and Windows: no folder, no control character, not too long, never empty. */
export function toFileName(suggested: string): string {
  const last = basename(suggested.replaceAll("\\", "/"));
  const plain = last.replaceAll(/[\p{Cc}\p{Bidi_Control}<>:"/|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
  return shorten(safe) || "Pronto";
}

/** "Letter.docx" → "Letter (2).docx" */
export function numberedName(name: string, number: number): string {
  const extension = extname(name);
  return number === 1 ? name : `${name.slice(0, name.length - extension.length)} (${number})${extension}`;
}

function shorten(name: string): string {
  const extension = extname(name).length <= 10 ? extname(name) : "";
  let stem = [...name.slice(0, name.length - extension.length)];
  while (Buffer.byteLength(stem.join("") + extension) > maxBytes) stem = stem.slice(0, -1);
  return stem.join("") + extension;
}
