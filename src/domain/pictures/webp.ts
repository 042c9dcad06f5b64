// WebP (RFC 9649): a RIFF file, its chunks with their name and length, each filled up to an even number of bytes.

import { bytesOfLatin1, joined, latin1, mostParts, viewOf } from "./bytes.ts";
import { orientationIn, tiffOf } from "./exif.ts";

const kept: ReadonlySet<string> = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const hasExif = 0x08;
const hasXmp = 0x04;

/** Null: its chunks cannot be followed to their end. */
export function withoutWebpMetadata(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 12) return null;
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  for (let at = 12; at < whole; ) {
    if (at + 8 > whole) return null;
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > whole || chunks.length > mostParts) return null;
    const name = latin1(bytes, at, 4);
    if (name === "EXIF") orientation = orientationIn(bytes.subarray(at + 8, end));
    if (kept.has(name)) chunks.push(chunkOf(name, bytes.subarray(at + 8, end)));
    at = end + (length % 2);
  }
  if (!chunks.some((chunk) => /^(?:VP8[ L]|ANMF)$/.test(latin1(chunk, 0, 4)))) return null;
  return written(chunks, orientation);
}

/** Only the long form has room to say how the picture is turned; the short one is upright. */
function written(chunks: readonly Uint8Array[], orientation: number): Uint8Array {
  const [first] = chunks;
  const isLong = first !== undefined && latin1(first, 0, 4) === "VP8X" && first.length > 8;
  const isTurned = isLong && orientation !== 1;
  if (isLong) first[8] = ((first[8] ?? 0) & ~(hasExif | hasXmp)) | (isTurned ? hasExif : 0);
  const turned = isTurned ? [chunkOf("EXIF", tiffOf(orientation))] : [];
  const file = joined([bytesOfLatin1("RIFF\0\0\0\0WEBP"), ...chunks, ...turned]);
  viewOf(file).setUint32(4, file.length - 8, true);
  return file;
}

function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const chunk = joined([bytesOfLatin1(`${name}\0\0\0\0`), content, new Uint8Array(content.length % 2)]);
  viewOf(chunk).setUint32(4, content.length, true);
  return chunk;
}
