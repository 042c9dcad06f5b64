import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMetadata } from "#domain/picture-metadata";
import { orientationIn } from "#domain/pictures/exif";
import { exifOf, jpegOf, place, pngOf, segment, tiff, webpOf } from "../support/pictures.ts";

const orientations = [1, 2, 3, 4, 5, 6, 7, 8];
const textOf = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");

/** The markers of a JPEG up to its picture, each with the first words of what stands behind it. */
function markersOf(jpeg: Uint8Array | null): readonly string[] {
  const bytes = Buffer.from(jpeg ?? []);
  const found: string[] = [];
  for (let at = 2; at < bytes.length && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    found.push(`${bytes[at + 1]?.toString(16)} ${/^\w*/.exec(bytes.toString("latin1", at + 4, at + 9))?.[0]}`);
  return found;
}

test.each(orientations)("a JPEG turned as %i says so still, and nothing of where it was taken", (orientation) => {
  for (const order of ["II", "MM"] as const) {
    const clean = withoutMetadata(jpegOf({ orientation, order }));
    expect(textOf(clean)).not.toContain(place.slice(0, 8));
    const exif = orientation === 1 ? [] : ["e1 Exif"];
    const beside = markersOf(clean).filter((marker) => marker.startsWith("e") || marker.startsWith("f"));
    expect(beside).toEqual(["e0 JFIF", ...exif, "e2 ICC_P", "ee Adobe"]);
    const at = textOf(clean).indexOf("Exif\0\0");
    expect(at === -1 ? 1 : orientationIn(Buffer.from(clean ?? []).subarray(at))).toBe(orientation);
    expect(textOf(clean).endsWith("\xff\xd9")).toBe(true);
  }
});

test("the picture itself stays byte for byte, and what is clean already stays as it is", () => {
  const clean = withoutMetadata(jpegOf({ orientation: 6 }));
  const picture = textOf(jpegOf()).slice(textOf(jpegOf()).indexOf("\xff\xdb"));
  expect(textOf(clean)).toContain(picture.slice(0, picture.indexOf("\xff\xd9") + 2));
  expect(withoutMetadata(clean ?? new Uint8Array())).toEqual(clean);
});

test.each(orientations)("a PNG turned as %i keeps that and its pixels, and no words", (orientation) => {
  const clean = withoutMetadata(pngOf({ orientation }));
  const bare = pngOf({ bare: true });
  expect(textOf(clean)).not.toContain(place.slice(0, 8));
  if (orientation === 1) expect(textOf(clean)).toBe(textOf(bare));
  else {
    const at = textOf(clean).indexOf("eXIf");
    expect([textOf(clean).length - bare.length, orientationIn(Buffer.from(clean ?? []).subarray(at + 4))]).toEqual([
      12 + 26,
      orientation,
    ]);
  }
});

test.each(orientations)("a WebP turned as %i keeps that, and its length is right", (orientation) => {
  const clean = Buffer.from(withoutMetadata(webpOf(orientation)) ?? []);
  expect(textOf(clean)).not.toContain(place.slice(0, 8));
  expect(clean.readUInt32LE(4)).toBe(clean.length - 8);
  expect(clean[20]).toBe(orientation === 1 ? 0 : 0x08);
  const at = textOf(clean).indexOf("EXIF");
  expect(at === -1 ? 1 : orientationIn(clean.subarray(at + 8))).toBe(orientation);
});

test("what is no picture comes back as it is", () => {
  const words = Buffer.from(`%PDF-1.7 ${place}`);
  expect(withoutMetadata(words)).toBe(words);
  expect(withoutMetadata(new Uint8Array())).toEqual(new Uint8Array());
});

test("a JPEG that was cut off in its picture gets an end, and one cut off before it is refused", () => {
  const whole = jpegOf({ orientation: 6 });
  const scanAt = textOf(whole).indexOf("\xff\xda");
  for (let length = 3; length < whole.length; length++) {
    const clean = withoutMetadata(whole.subarray(0, length));
    if (length < scanAt + 10) expect(clean, `${length} bytes`).toBe(null);
    else {
      expect(textOf(clean).endsWith("\xff\xd9"), `${length} bytes`).toBe(true);
      expect(textOf(clean)).not.toContain(place.slice(0, 8));
    }
  }
});

test.each([
  ["a segment that is longer than the file", [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]],
  ["a segment without room for its own length", [0xff, 0xd8, 0xff, 0xe1, 0, 0]],
  ["a segment of length one", [0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9]],
  ["nothing but fill bytes", [0xff, 0xd8, ...Array.from({ length: 5_000 }, () => 0xff)]],
  ["a second start", [0xff, 0xd8, 0xff, 0xd8, 0xff, 0xd9]],
  ["an end at once", [0xff, 0xd8, 0xff, 0xd9]],
  ["a scan of nothing", [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]],
  ["bytes between its segments", [0xff, 0xd8, 0xff, 0xe1, 0, 2, 7, 7]],
])("a JPEG with %s is refused", (_what, bytes) => {
  expect(withoutMetadata(Uint8Array.from(bytes))).toBe(null);
});

test("millions of empty segments are refused, and not gathered first", () => {
  const many = Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(4_000_000, Buffer.from([0xff, 0xdb, 0, 2]))]);
  expect(withoutMetadata(many)).toBe(null);
});

test("an orientation that is none, far away or in no directory is upright", () => {
  for (const orientation of [0, 9, 65_535])
    expect(textOf(withoutMetadata(jpegOf({ orientation })))).not.toContain("Exif");
  const far = tiff(6);
  far.writeUInt32LE(0xffffffff, 4);
  const many = tiff(6).subarray(0, 12);
  many.writeUInt16LE(0xffff, 8);
  for (const exif of [far, many, tiff(6).subarray(0, 5), Buffer.from("II"), Buffer.alloc(0)])
    expect(orientationIn(exif)).toBe(1);
});

test("a PNG that ends too early, lies about a length, or needs a chunk that nobody knows is refused", () => {
  const whole = pngOf({ bare: true });
  for (let length = 8; length < whole.length; length++) expect(withoutMetadata(whole.subarray(0, length))).toBe(null);
  const lying = Buffer.from(whole);
  lying.writeUInt32BE(0xfffffff0, 8);
  const needed = Buffer.from(textOf(whole).replace("gAMA", "GAMA"), "latin1");
  const headless = Buffer.from(textOf(whole).replace("IHDR", "gAMA"), "latin1");
  for (const bytes of [lying, needed, headless]) expect(withoutMetadata(bytes)).toBe(null);
});

test("whatever is done to a picture, it is refused or comes back clean and the same when cleaned again", () => {
  const pictures = [jpegOf({ orientation: 6 }), pngOf({ orientation: 6 }), webpOf(6)];
  const harm = fc.record({
    of: fc.constantFrom(...pictures),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
    keep: fc.nat(),
    more: fc.constantFrom(new Uint8Array(), segment(0xe1, Buffer.alloc(9)), exifOf(3)),
  });
  fc.assert(
    fc.property(harm, ({ of, changes, keep, more }) => {
      const bytes = Buffer.concat([of.subarray(0, 3 + (keep % of.length)), more]);
      for (const [at, value] of changes) bytes[3 + (at % (bytes.length - 3))] = value;
      const clean = withoutMetadata(bytes);
      if (clean !== null) expect(withoutMetadata(clean)).toEqual(clean);
    }),
    { numRuns: 20_000, seed: 1 },
  );
}, 60_000);
