// Zips byte by byte: such as no honest program writes.

import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0: as it is; 8: deflated already. */
  readonly method?: 0 | 8;
  /** What its directory says of its size once unpacked; the truth unless said otherwise. */
  readonly size?: number;
  /** Unix rights, as a link has them: 0o120777. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const head = headOf(entry, name.length);
    parts.push(Buffer.concat([Buffer.from("PK\x03\x04"), head, name]), Buffer.from(entry.data));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), head, rest, name]));
    offset += 4 + head.length + name.length + entry.data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  for (const at of [8, 10]) end.writeUInt16LE(Math.min(entries.length, 0xffff), at);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

/** So many zeros, deflated as they are made: 512 MB are half a megabyte. */
export async function deflatedZeros(size: number): Promise<Buffer> {
  const deflate = createDeflateRaw({ level: 9 });
  const piece = Buffer.alloc(1024 * 1024);
  const all: Buffer[] = [];
  deflate.on("data", (some: Buffer) => all.push(some));
  for (let written = 0; written < size; written += piece.length)
    await new Promise<void>((resolve) => deflate.write(piece, () => resolve()));
  await new Promise<void>((resolve) => deflate.end(resolve));
  return Buffer.concat(all);
}

/** What both places have in common, from the version needed to the lengths of name and extra field. */
function headOf({ data, method = 0, size, isEncrypted = false }: ZipEntry, nameLength: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt32LE(method === 0 ? crc32(data) : 0, 10);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(size ?? data.length, 18);
  head.writeUInt16LE(nameLength, 22);
  return head;
}
