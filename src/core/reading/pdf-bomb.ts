// A PDF is packed stream by stream, and pdf.js unpacks each into memory as a whole, however large: so each is unpacked here
// first, and thrown away piece by piece.

import { createInflate } from "node:zlib";
import { unreadable } from "./unreadable.ts";

const megabyte = 1024 * 1024;
/** Text, fonts and lists stay far below the first; a picture without loss may need the second. */
const limits = { words: 32 * megabyte, picture: 160 * megabyte, all: 400 * megabyte };
/** Deflated data grows no more than a thousandfold: what is shorter than this is harmless. */
const harmless = 8 * 1024;

/** Throws `Unreadable`. What is packed in an older way than deflate is left to the limit on time. */
export async function refusePdfBomb(bytes: Uint8Array): Promise<void> {
  let all = 0;
  for (const { data, dictionary } of streamsOf(bytes)) {
    if (data.length < harmless || !isDeflated(data)) continue;
    const limit = /\/Subtype\s*\/Image/.test(dictionary) ? limits.picture : limits.words;
    const isTwice = /Fl(?:ateDecode)?\b.*\/Fl|\/Filter\s+\d/s.test(dictionary);
    all += await unpackedSize(data, Math.min(limit, limits.all - all), isTwice);
  }
}

interface PackedStream {
  readonly data: Uint8Array;
  readonly dictionary: string;
}

function* streamsOf(bytes: Uint8Array): Iterable<PackedStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf("stream"); at !== -1; ) {
    const end = file.indexOf("endstream", at + 6);
    const dictionary = file.toString("latin1", Math.max(0, at - 2048), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    const line = /^\r?\n?/.exec(file.toString("latin1", at + 6, at + 8))?.[0].length ?? 0;
    yield { data: file.subarray(at + 6 + line, end === -1 ? file.length : end), dictionary: own };
    if (end === -1) return;
    at = file.indexOf("stream", end + 9);
  }
}

/** Its first two bytes (RFC 1950). */
function isDeflated(data: Uint8Array): boolean {
  const [first = 0, second = 0] = data;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** What is broken ends early, and is pdf.js's to judge. */
function unpackedSize(data: Uint8Array, limit: number, isTwice: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const inflate = createInflate({ chunkSize: 256 * 1024 });
    let size = 0;
    inflate.on("data", (piece: Buffer) => {
      const isPackedAgain = isTwice && size === 0 && isDeflated(piece);
      size += piece.length;
      if (size <= limit && !isPackedAgain) return;
      inflate.destroy();
      reject(unreadable("file-bomb"));
    });
    inflate.on("error", () => resolve(size));
    inflate.on("end", () => resolve(size));
    inflate.end(data);
  });
}
