// PNG (third edition, 5): a signature, then chunks with their length, name and checksum. Those that stay are listed.

import { bytesOfLatin1, joined, latin1, mostParts, viewOf } from "./bytes.ts";
import { orientationIn, tiffOf } from "./exif.ts";

const signature = "\x89PNG\r\n\x1a\n";

/** What the picture is drawn from, what its colours are, and how it moves. */
const kept: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" "),
);

/** Null: its chunks cannot be followed to their end, or one is needed that nobody knows. */
export function withoutPngMetadata(bytes: Uint8Array): Uint8Array | null {
  if (latin1(bytes, 0, 8) !== signature) return null;
  const view = viewOf(bytes);
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = latin1(bytes, at + 4, 4);
    const end = at + 12 + length;
    const isFirst = at === 8;
    if (end > bytes.length || (name === "IHDR") !== isFirst || chunks.length > mostParts) return null;
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, end - 4));
    if (kept.has(name)) chunks.push(bytes.subarray(at, end));
    else if (!/^[a-z]/.test(name)) return null; // a capital: nothing can be shown without it
    if (name === "IDAT") hasPixels = true;
    if (name === "IEND") return hasPixels ? written(chunks, orientation) : null;
    at = end;
  }
  return null;
}

function written([header = new Uint8Array(), ...others]: readonly Uint8Array[], orientation: number): Uint8Array {
  const turned = orientation === 1 ? [] : [chunkOf("eXIf", tiffOf(orientation))];
  return joined([bytesOfLatin1(signature), header, ...turned, ...others]);
}

function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const chunk = joined([new Uint8Array(4), bytesOfLatin1(name), content, new Uint8Array(4)]);
  viewOf(chunk).setUint32(0, content.length);
  viewOf(chunk).setUint32(chunk.length - 4, checksumOf(chunk.subarray(4, -4)));
  return chunk;
}

/** CRC-32 as PNG has it (ISO 3309); of a few bytes, so without a table. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
