// What lies in a .docx or .odt: a zip, read from memory. Nothing is unpacked to the disk, and names are only names.

import type { Readable } from "node:stream";
import yauzl, { type Entry } from "yauzl";
import { unreadable } from "./unreadable.ts";

const megabyte = 1024 * 1024;
const limits = { entries: 2_000, part: 20 * megabyte, all: 60 * megabyte };

/** A file of parts. */
export interface Parts {
  readonly names: readonly string[];
  /** A piece at a time. Throws where it is more or less than the directory says. */
  readonly open: (name: string) => Promise<AsyncIterable<Uint8Array>>;
}

/** Judged by its directory, before a byte of it is unpacked; throws `Unreadable`. */
export async function openZip(bytes: Uint8Array): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl.fromBufferPromise(buffer, {
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  });
  if (zip.entryCount > limits.entries) throw unreadable("file-bomb");
  const entries = new Map<string, Entry>();
  let all = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw unreadable("file-locked");
    // Of two parts of one name one program reads the first and another the last.
    if (entries.has(entry.fileName)) throw unreadable("file-damaged");
    all += entry.uncompressedSize;
    if (all > limits.all || (isXml(entry.fileName) && entry.uncompressedSize > limits.part))
      throw unreadable("file-bomb");
    entries.set(entry.fileName, entry);
  }
  return {
    names: [...entries.keys()],
    async open(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw unreadable("file-damaged");
      return within(entry.uncompressedSize, await zip.openReadStreamPromise(entry));
    },
  };
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

async function* within(size: number, stream: Readable): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const piece of stream) {
    read += piece.length;
    if (read > size) throw unreadable("file-damaged");
    yield piece;
  }
}
