// Pictures made for the tests, byte by byte: what a camera writes, and what it should not take along.

import { crc32, deflateSync } from "node:zlib";

/** What must never leave Pronto with a picture. */
export const place = "GPS 48.2082 N 16.3738 E";

const latin1 = (text: string) => Buffer.from(text, "latin1");

/** One pixel wide and three high, of which the uppermost is dark: 8 bits of grey, baseline. */
const tables = Buffer.from(
  "ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432" +
    "ffc0000b080003000101011100" +
    "ffc4001f0000010501010101010100000000000000000102030405060708090a0b" +
    "ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa",
  "hex",
);
const scan = Buffer.from("ffda0008010100003f00fb3ff2ff00ff00", "hex");

export function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A block of TIFF with how the picture is turned, and where it was taken. */
export function tiff(orientation: number, order: "II" | "MM" = "II"): Buffer {
  const bytes = Buffer.alloc(80);
  const u16 = (value: number, at: number) =>
    order === "II" ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    order === "II" ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  bytes.write(order, 0, "latin1");
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  for (const [at, tag, type, count, value] of [
    [10, 0x0112, 3, 1, null],
    [22, 0x9c9b, 2, place.length, 40],
  ] as const) {
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
    if (value === null) u16(orientation, at + 8);
    else u32(value, at + 8);
  }
  bytes.write(place, 40, "latin1");
  return bytes;
}

export const exifOf = (orientation: number, order?: "II" | "MM") =>
  segment(0xe1, Buffer.concat([latin1("Exif\0\0"), tiff(orientation, order)]));

/** As a telephone writes it: JFIF, Exif, XMP, a colour profile, a list of further pictures, words, and a second picture behind it. */
export function jpegOf({
  orientation = 1,
  order = "II",
  picture = Buffer.concat([tables, scan]),
}: {
  readonly orientation?: number;
  readonly order?: "II" | "MM";
  /** The segments from its tables to the end of its scan. */
  readonly picture?: Buffer;
} = {}): Buffer {
  return Buffer.concat([
    latin1("\xff\xd8"),
    segment(0xe0, Buffer.from("4a46494600010100000100010000", "hex")),
    exifOf(orientation, order),
    segment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${place}</x:xmpmeta>`)),
    segment(0xe2, latin1("ICC_PROFILE\0\x01\x01grey")),
    segment(0xe2, latin1(`MPF\0${place}`)),
    segment(0xeb, latin1(`JP${place}`)),
    segment(0xed, latin1(`Photoshop 3.0\0${place}`)),
    segment(0xee, latin1("Adobe\0d\0\0\0\0\0")),
    segment(0xfe, latin1(place)),
    picture,
    latin1("\xff\xd9"),
    latin1(`\xff\xd8${place}\xff\xd9`),
  ]);
}

export function chunk(name: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([latin1(name), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** So many pixels of one grey, with everything that a program may write beside them. */
export function pngOf({ width = 2, height = 3, orientation = 1, bare = false } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x88);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const beside = [
    chunk("eXIf", tiff(orientation, "MM")),
    chunk("tEXt", latin1(`Comment\0${place}`)),
    chunk("zTXt", Buffer.concat([latin1("Comment\0\0"), deflateSync(latin1(place))])),
    chunk("iTXt", latin1(`XML:com.adobe.xmp\0\0\0\0\0${place}`)),
    chunk("tIME", Buffer.from([7, 0xea, 3, 1, 9, 30, 0])),
    chunk("prVt", latin1(place)),
  ];
  return Buffer.concat([
    latin1("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", header),
    chunk("gAMA", Buffer.from([0, 0, 0xb1, 0x8f])),
    ...(bare ? [] : beside),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
    latin1(bare ? "" : place),
  ]);
}

const riff = (name: string, content: Uint8Array) => {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

export function webpOf(orientation: number): Buffer {
  const chunks = Buffer.concat([
    riff("VP8X", Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 2, 0, 0])),
    riff("VP8L", Buffer.from("2f0080000007508aff01", "hex")),
    riff("EXIF", tiff(orientation)),
    riff("XMP ", latin1(`<x>${place}</x>`)),
    riff("UNKN", latin1(place)),
  ]);
  return riff("RIFF", Buffer.concat([latin1("WEBP"), chunks]));
}
