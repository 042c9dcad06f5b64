import type { Client } from "#contract/contract";
import { maxChunkBytes, maxFileBytes } from "#domain/files";

export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Aborted between two pieces; what was sent until then is forgotten by the core. */
  readonly signal: AbortSignal;
}

/** Why a file is not taken, in words; null: it is. */
export function refusalOf({ name, size }: Pick<File, "name" | "size">): string | null {
  if (size === 0) return `“${name}” is empty, or a folder. It was not taken; choose a file with something in it.`;
  if (size <= maxFileBytes) return null;
  return `“${name}” has ${sizeWords(size)}, and Pronto keeps files up to ${sizeWords(maxFileBytes)}. It was not taken; make it smaller, or choose another one.`;
}

/** Sends a file into the journal. Rejects with what the core says, or with an AbortError. */
export async function upload(
  api: Client,
  file: File,
  { onProgress, signal }: UploadOptions,
): Promise<{ readonly sha256: string; readonly size: number }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = toHex(await crypto.subtle.digest("SHA-256", bytes));
  const { id } = await api.files.begin({ name: file.name.slice(0, 1000), size: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += maxChunkBytes) {
    signal.throwIfAborted();
    await api.files.append({ id, offset, base64: toBase64(bytes.subarray(offset, offset + maxChunkBytes)) });
    onProgress(Math.min(1, (offset + maxChunkBytes) / bytes.length));
  }
  signal.throwIfAborted();
  return api.files.commit({ id, sha256 });
}

/** "340 KB", "2.4 MB". */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

function toHex(hash: ArrayBuffer): string {
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A few thousand at a time: every byte is an argument of its own here, and a call takes only so many. */
const argumentsAtOnce = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += argumentsAtOnce) {
    binary += String.fromCharCode(...bytes.subarray(at, at + argumentsAtOnce));
  }
  return btoa(binary);
}
