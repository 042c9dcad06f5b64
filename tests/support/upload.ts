import { createHash } from "node:crypto";
import type { Client } from "#contract/contract";
import { maxChunkBytes } from "#domain/files";

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A file sent up as a page does. Returns its hash. */
export async function upload(api: Client, bytes: Uint8Array, name = "file"): Promise<string> {
  const { id } = await api.files.begin({ name, size: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += maxChunkBytes) {
    const piece = Buffer.from(bytes.subarray(offset, offset + maxChunkBytes));
    await api.files.append({ id, offset, base64: piece.toString("base64") });
  }
  const { sha256 } = await api.files.commit({ id, sha256: hashOf(bytes) });
  return sha256;
}
