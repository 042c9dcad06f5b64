// Files that no record names any more: taken out once nobody can want them back, never one that a record names.

import { setImmediate as breath } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import type { Sha256 } from "#domain/files";
import type { FileStore } from "./file-store.ts";
import { createUsedFiles } from "./journal/used-files.ts";
import type { Platform } from "./platform.ts";

const minute = 60_000;
const hour = 60 * minute;
/** A start is over by then, and the window is drawn. */
const firstAfterMs = minute;
const everyMs = 3 * hour;
/** As long as an undo may be asked for, and far longer. */
const keptForMs = 24 * hour;

export interface UnusedFiles {
  /** Looks once through the journal. Returns how many files were taken out. */
  readonly collect: () => Promise<number>;
  /** Takes out at once what has just come in and was refused; what was there before waits for its day. */
  readonly refuse: (sha256: Sha256) => Promise<void>;
  readonly stop: () => void;
}

interface Found {
  readonly id: string;
  readonly sha256: string;
  readonly unusedSince: string | null;
}

export function createUnusedFiles(db: Database, store: FileStore, platform: Pick<Platform, "now">): UnusedFiles {
  const used = createUsedFiles(db);
  const all = db.prepare<[], string>("SELECT sha256 FROM files WHERE sha256 IS NOT NULL ORDER BY number").pluck();
  const find = db.prepare<[string], Found>("SELECT id, sha256, unusedSince FROM files WHERE sha256 = ?");
  const mark = db.prepare<[string | null, string]>("UPDATE files SET unusedSince = ? WHERE id = ?");
  const takeHash = db.prepare<[string]>("UPDATE files SET sha256 = NULL WHERE id = ?");
  let isStopped = false;

  /**
   * It is no file any more from one moment to the next, though its bytes go one by one: what ends in between leaves a file
   * without a hash, which the next start takes. Looked at in the same breath, since a record may have taken it up meanwhile.
   */
  const letGo = db.transaction(({ id, sha256 }: Found) => {
    if (used.has(sha256)) return false;
    used.forgetDerived(sha256);
    takeHash.run(id);
    return true;
  });

  async function takeOut(file: Found): Promise<boolean> {
    if (!letGo(file)) return false;
    await store.incoming.drop(file.id);
    return true;
  }

  /** A clock that was put back makes a file younger, never older. */
  const isOver = (since: string) => platform.now().getTime() - Date.parse(since) >= keptForMs;

  async function collect(): Promise<number> {
    const inUse = new Set<string>();
    for (const hashes of used.each()) {
      for (const sha256 of hashes) inUse.add(sha256);
      await breath();
      if (isStopped) return 0;
    }
    let taken = 0;
    for (const sha256 of all.all()) {
      if (isStopped) return taken;
      const file = find.get(sha256); // as it is now: another one may just have taken its time
      if (file === undefined || (inUse.has(sha256) && file.unusedSince === null)) continue;
      if (inUse.has(sha256)) mark.run(null, file.id);
      else if (file.unusedSince === null) mark.run(platform.now().toISOString(), file.id);
      else if (isOver(file.unusedSince) && (await takeOut(file))) taken++;
      await breath();
    }
    return taken;
  }

  let looking: Promise<unknown> = Promise.resolve();
  /** A full disk, a damaged page: the next look tries again. */
  const look = () => {
    looking = looking.then(() => (isStopped ? 0 : collect())).catch(() => {});
  };
  const first = setTimeout(look, firstAfterMs);
  const timer = setInterval(look, everyMs);
  first.unref();
  timer.unref();

  return {
    collect,
    async refuse(sha256) {
      const file = find.get(sha256);
      if (file !== undefined && store.isNew(sha256)) await takeOut(file);
      look();
    },
    stop() {
      isStopped = true;
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}
