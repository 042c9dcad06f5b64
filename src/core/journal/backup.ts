import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import { syncFolder, toStorageError } from "../whole-file.ts";
import { openEncrypted } from "./encrypted-file.ts";

interface BackupOptions {
  /** What copies of this kind are called, and how many of them stay. */
  readonly series: string;
  readonly keep: number;
  /** The version of the journal. */
  readonly version: number;
  readonly now: Date;
}

/**
 * Makes a copy of the journal, encrypted with the same key, and returns its path. It is written aside, read through, brought
 * to the disk and only then given its name; older copies go only after that.
 */
export function backUp(
  journal: Database,
  key: Buffer,
  folder: string,
  { series, keep, version, now }: BackupOptions,
): string {
  const path = join(folder, `${series}-${now.toISOString().replace(/[:.]/g, "-")}-v${version}.db`);
  const aside = `${path}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(aside, { force: true });
    // VACUUM INTO encrypts as the journal is; db.backup() fails here, and db.serialize() would give plain text.
    journal.prepare("VACUUM INTO ?").run(aside);
    verify(aside, key);
    syncFile(aside);
    renameSync(aside, path);
    syncFolder(folder);
    dropOldest(folder, series, keep);
    return path;
  } catch (error) {
    throw toStorageError(error);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Reads every page of the copy with the key that must open it one day. */
function verify(path: string, key: Buffer): void {
  const copy = openEncrypted(path, key, { readonly: true });
  try {
    const result = copy.pragma("quick_check", { simple: true });
    if (result !== "ok") throw new ProntoError("storage", "The copy is damaged", { details: { cause: "damaged" } });
  } finally {
    copy.close();
  }
}

function syncFile(path: string): void {
  const file = openSync(path, "r+"); // Windows brings only what it could write to the disk
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The names begin with series and time, so their order is that of the times. */
function dropOldest(folder: string, series: string, keep: number): void {
  const copies = readdirSync(folder).filter((file) => file.startsWith(`${series}-2`) && file.endsWith(".db"));
  for (const file of copies.toSorted().toReversed().slice(keep)) rmSync(join(folder, file));
}
