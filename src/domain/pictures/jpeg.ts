// JPEG (ITU-T T.81, B): segments, each behind its marker, and after the last of them the picture up to its end. What stays
// is listed, not what goes, so that nothing goes along that nobody thought of; what stands behind the end goes too.

import { bytesOfLatin1, joined, latin1, mostParts, viewOf } from "./bytes.ts";
import { exifMark, orientationIn, tiffOf } from "./exif.ts";

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exifMarker = 0xe1;

/** Null: its segments cannot be followed. A picture whose end is missing gets one, as every program shows it. */
export function withoutJpegMetadata(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  for (let at = 2; ; ) {
    const segment = segmentAt(bytes, at);
    if (segment === null || kept.length > mostParts) return null;
    const { marker, content } = segment;
    at = segment.end;
    if (marker === endOfImage) break;
    if (marker === exifMarker && orientation === 1) orientation = orientationIn(exifOf(content));
    if (!isKept(marker, content)) continue;
    kept.push(Uint8Array.of(0xff, marker), bytes.subarray(segment.from, segment.end));
    frames += Number(isFrame(marker));
    if (marker !== startOfScan) continue;
    if (frames === 0) return null; // a scan of nothing
    scans++;
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
    if (end >= bytes.length) break;
  }
  if (scans === 0) return null;
  const [first = new Uint8Array(), second = new Uint8Array(), ...rest] = kept;
  const isJfifFirst = first[1] === 0xe0; // which wants to be the very first
  const turned = orientation === 1 ? new Uint8Array() : exifSegment(orientation);
  const head = isJfifFirst ? [first, second, turned] : [turned, first, second];
  return joined([Uint8Array.of(0xff, 0xd8), ...head, ...rest, Uint8Array.of(0xff, endOfImage)]);
}

interface Segment {
  readonly marker: number;
  /** Where its length stands, in bytes; `end` is behind its content. */
  readonly from: number;
  readonly end: number;
  readonly content: Uint8Array;
}

function segmentAt(bytes: Uint8Array, start: number): Segment | null {
  let at = start;
  if (bytes[at] !== 0xff) return null;
  while (bytes[at] === 0xff) at++; // a marker may have any number of these before it
  const marker = bytes[at];
  const from = at + 1;
  if (marker === undefined || marker < 0xc0) return null;
  if (marker === endOfImage) return { marker, from, end: from, content: new Uint8Array() };
  if ((marker >= 0xd0 && marker <= 0xd8) || from + 2 > bytes.length) return null;
  const length = viewOf(bytes).getUint16(from);
  if (length < 2 || from + length > bytes.length) return null;
  return { marker, from, end: from + length, content: bytes.subarray(from + 2, from + length) };
}

/** The next marker behind the entropy-coded bytes, in which FF stands before 00 or before a mark to start anew (D0 to D7). */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next === undefined) break; // cut off in the middle of a marker
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

/** What the picture is decoded from; its colours (ICC, Adobe); and of JFIF its first, small block. */
function isKept(marker: number, content: Uint8Array): boolean {
  if (marker <= 0xdf) return true;
  if (marker === 0xe0) return latin1(content, 0, 5) === "JFIF\0" && content.length === 14; // without a small copy
  if (marker === 0xe2) return latin1(content, 0, 12) === "ICC_PROFILE\0";
  return marker === 0xee && latin1(content, 0, 5) === "Adobe";
}

/** C0 to CF, but for the tables of codes and of conditioning and one that is kept for later. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function exifOf(content: Uint8Array): Uint8Array {
  return latin1(content, 0, exifMark.length) === exifMark ? content : new Uint8Array();
}

function exifSegment(orientation: number): Uint8Array {
  const content = joined([bytesOfLatin1(exifMark), tiffOf(orientation)]);
  return joined([Uint8Array.of(0xff, exifMarker, 0, content.length + 2), content]);
}
