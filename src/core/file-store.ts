import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import { maxChunkBytes, maxFileBytes, type Sha256 } from "#domain/files";
import { createFileReading, type FileReading } from "./file-reading.ts";
import type { Platform } from "./platform.ts";
import { fromSqliteError } from "./sqlite-error.ts";

/** What the journal keeps as a file: by the SHA-256 of its bytes, and once, however often it comes. */
export interface FileStore extends FileReading {
  /** Throws `invalid` for more than the journal keeps. */
  readonly put: (bytes: Uint8Array) => Promise<Sha256>;
  /** A file that comes piece by piece; it is there once it has its hash. */
  readonly incoming: Incoming;
  /** Whether it came with this start, and no record has taken it up yet. */
  readonly isNew: (sha256: Sha256) => boolean;
  /** A record takes it up: from now on it is neither new nor unused. */
  readonly takeUp: (sha256: Sha256) => void;
}

export interface Incoming {
  readonly begin: (size: number) => string;
  readonly append: (id: string, position: number, bytes: Uint8Array) => void;
  /** After each piece: by itself SQLite moves four megabytes at a time into the journal, and everything waits for that. */
  readonly settle: () => Promise<void>;
  /** Gives it its hash. What is there already under that hash stays, and this one goes. */
  readonly finish: (id: string, sha256: Sha256) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

/** Whatever is long is done a slice at a time, with room between the slices for whoever is typing. */
export function createFileStore(db: Database, platform: Pick<Platform, "now" | "newId">): FileStore {
  const reading = createFileReading(db);
  const { has } = reading;
  const ofFile = db.prepare<[string], number>("SELECT number FROM fileChunks WHERE fileId = ?").pluck();
  const insertFile = db.prepare("INSERT INTO files (id, sha256, size, createdAt) VALUES (?, NULL, ?, ?)");
  const insertChunk = db.prepare("INSERT INTO fileChunks (fileId, position, bytes) VALUES (?, ?, ?)");
  const setHash = db.prepare("UPDATE files SET sha256 = ? WHERE id = ?");
  const deleteChunk = db.prepare("DELETE FROM fileChunks WHERE number = ?");
  const deleteFile = db.prepare("DELETE FROM files WHERE id = ?");
  const wanted = db.prepare("UPDATE files SET unusedSince = NULL WHERE sha256 = ? AND unusedSince IS NOT NULL");
  const arrived = new Set<Sha256>();

  forgetUnfinished(db);

  async function settle(): Promise<void> {
    await setImmediate();
    if (db.open) db.pragma("wal_checkpoint(PASSIVE)");
    await setImmediate();
  }

  async function drop(id: string): Promise<void> {
    for (const number of ofFile.all(id)) {
      deleteChunk.run(number);
      await settle();
    }
    deleteFile.run(id);
  }

  const incoming: Incoming = {
    begin(bytes) {
      const id = platform.newId();
      insertFile.run(id, bytes, platform.now().toISOString());
      return id;
    },
    append: (id, position, bytes) => void insertChunk.run(id, position, bytes),
    settle,
    async finish(id, sha256) {
      if (has(sha256)) {
        wanted.run(sha256);
        await drop(id);
      } else {
        setHash.run(sha256, id);
        arrived.add(sha256);
      }
    },
    drop,
  };

  /** A letter is one piece: it comes in at once, or not at all. */
  const putWhole = db.transaction((bytes: Uint8Array, sha256: Sha256) => {
    const id = incoming.begin(bytes.length);
    if (bytes.length > 0) incoming.append(id, 0, bytes);
    setHash.run(sha256, id);
    return sha256;
  });

  return {
    ...reading,
    incoming,
    isNew: (sha256) => arrived.has(sha256),
    takeUp(sha256) {
      arrived.delete(sha256);
      wanted.run(sha256);
    },
    async put(bytes) {
      if (bytes.length > maxFileBytes) throw new ProntoError("invalid", "The file is too large");
      const sha256 = await hashOf(bytes);
      if (has(sha256)) {
        wanted.run(sha256);
        return sha256;
      }
      if (bytes.length <= maxChunkBytes) return putWhole(bytes, sha256);
      const id = incoming.begin(bytes.length);
      try {
        for (const [position, slice] of slicesOf(bytes).entries()) {
          incoming.append(id, position, slice);
          await settle();
        }
      } catch (error) {
        await drop(id).catch(() => {}); // a full disk: the next start takes it
        throw error;
      }
      await incoming.finish(id, sha256);
      return sha256;
    },
  };
}

/** What was still coming in when Pronto ended. A disk too full for that is no reason not to start. */
function forgetUnfinished(db: Database): void {
  try {
    db.exec("DELETE FROM files WHERE sha256 IS NULL");
  } catch (error) {
    if (fromSqliteError(error)?.details?.cause !== "full") throw error;
  }
}

async function hashOf(bytes: Uint8Array): Promise<Sha256> {
  const hash = createHash("sha256");
  for (const slice of slicesOf(bytes)) {
    hash.update(slice);
    await setImmediate();
  }
  return hash.digest("hex");
}

function slicesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / maxChunkBytes) }, (_, index) =>
    bytes.subarray(index * maxChunkBytes, (index + 1) * maxChunkBytes),
  );
}
