import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ProntoError } from "#contract/errors";

/** Writes a file whole or not at all: aside, down to the disk, then into its place. A power cut leaves the old or the new. */
export function replaceFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  putInPlace(path, content, mode, (aside) => renameSync(aside, path));
}

/** The same where nothing is yet. False: something is there already, and it was left alone. */
export function placeNewFile(path: string, content: string | Uint8Array, mode = 0o600): boolean {
  try {
    putInPlace(path, content, mode, (aside) => linkOrCopy(aside, path));
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function putInPlace(path: string, content: string | Uint8Array, mode: number, put: (aside: string) => void): void {
  const folder = dirname(path);
  const aside = join(folder, `.pronto-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeToDisk(aside, content, mode);
    put(aside);
    syncFolder(folder);
  } catch (error) {
    throw toStorageError(error);
  } finally {
    rmSync(aside, { force: true });
  }
}

function writeToDisk(path: string, content: string | Uint8Array, mode: number): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = openSync(path, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Both refuse to overwrite; a disk without hard links (a memory stick) gets a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** A new name is on the disk only once its folder is. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What the system says of a file, as the one error of the app; what it is not about goes on as it is. */
export function toStorageError(error: unknown): unknown {
  const code = codeOf(error);
  if (["ENOSPC", "EDQUOT", "EFBIG", "EIO"].includes(code))
    return new ProntoError("storage", code, { cause: error, details: { cause: "full" } });
  if (["EACCES", "EPERM", "EBUSY", "EROFS"].includes(code))
    return new ProntoError("storage", code, { cause: error, details: { cause: "locked" } });
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
