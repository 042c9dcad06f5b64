import { createHash } from "node:crypto";
import { setImmediate as breath } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import { maxChunkBytes, type Sha256 } from "#domain/files";

export interface FileReading {
  readonly has: (sha256: Sha256) => boolean;
  /** Bytes. Throws `not-found`. */
  readonly sizeOf: (sha256: Sha256) => number;
  /** Exactly as they came in. Throws `not-found`, and `storage` when they are no longer what their hash says. */
  readonly read: (sha256: Sha256) => Promise<Buffer>;
  /** Throws as `read` does, and keeps nothing of what it reads. */
  readonly verify: (sha256: Sha256) => Promise<void>;
  /** From `offset` on, as far as the piece goes in which it lies; not held against the hash. Empty at the end of the file. */
  readonly pieceAt: (sha256: Sha256, offset: number) => Buffer;
}

export function createFileReading(db: Database): FileReading {
  const size = db.prepare<[string], number>("SELECT size FROM files WHERE sha256 = ?").pluck();
  const pieces = db.prepare<[string], { number: number; length: number }>(
    "SELECT fileChunks.number, length(bytes) AS length FROM files JOIN fileChunks ON fileChunks.fileId = files.id WHERE sha256 = ? ORDER BY position",
  );
  const bytesOf = db.prepare<[number], Buffer>("SELECT bytes FROM fileChunks WHERE number = ?").pluck();

  function sizeOf(sha256: Sha256): number {
    const found = size.get(sha256);
    if (found === undefined) throw new ProntoError("not-found", "No such file in the journal");
    return found;
  }

  /** Piece by piece, with a breath between them. */
  async function through(sha256: Sha256, take: (bytes: Buffer, at: number) => void): Promise<void> {
    const whole = sizeOf(sha256);
    const hash = createHash("sha256");
    let at = 0;
    for (const { number } of pieces.all(sha256)) {
      const bytes = bytesOf.get(number) ?? Buffer.alloc(0);
      hash.update(bytes);
      take(bytes, at);
      at += bytes.length;
      await breath();
    }
    if (at === whole && hash.digest("hex") === sha256) return;
    throw new ProntoError("storage", "A file is not what its hash says", { details: { cause: "damaged" } });
  }

  return {
    has: (sha256) => size.get(sha256) !== undefined,
    sizeOf,
    async read(sha256) {
      const whole = Buffer.alloc(sizeOf(sha256));
      await through(sha256, (bytes, at) => void bytes.copy(whole, Math.min(at, whole.length)));
      return whole;
    },
    verify: (sha256) => through(sha256, () => {}),
    pieceAt(sha256, offset) {
      sizeOf(sha256);
      let start = 0;
      for (const { number, length } of pieces.all(sha256)) {
        if (offset < start + length) {
          const bytes = bytesOf.get(number) ?? Buffer.alloc(0);
          return bytes.subarray(offset - start, offset - start + maxChunkBytes);
        }
        start += length;
      }
      return Buffer.alloc(0);
    },
  };
}
