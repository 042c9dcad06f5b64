// How a picture is turned, as Exif says it: in a block of TIFF, as the entry "Orientation" of its first directory.

import { bytesOfLatin1, latin1, viewOf } from "./bytes.ts";

/** Before a block of TIFF in a JPEG, and sometimes in a WebP. */
export const exifMark = "Exif\0\0";

const orientationTag = 0x0112;
const short = 3;
const entryLength = 12;

/** From 1, upright, to 8; 1 too where it is not said, or not to be read. */
export function orientationIn(exif: Uint8Array): number {
  const tiff = latin1(exif, 0, exifMark.length) === exifMark ? exif.subarray(exifMark.length) : exif;
  const order = latin1(tiff, 0, 2);
  if ((order !== "II" && order !== "MM") || tiff.length < 8) return 1;
  const isLittle = order === "II";
  const view = viewOf(tiff);
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const entries = view.getUint16(directory, isLittle);
  for (let at = directory + 2, n = 0; n < entries && at + entryLength <= tiff.length; at += entryLength, n++) {
    if (view.getUint16(at, isLittle) !== orientationTag || view.getUint16(at + 2, isLittle) !== short) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}

/** A block of TIFF that says how the picture is turned, and nothing else. */
export function tiffOf(orientation: number): Uint8Array {
  const oneEntry = `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`;
  return bytesOfLatin1(oneEntry);
}
