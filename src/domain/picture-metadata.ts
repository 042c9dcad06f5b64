import { withoutJpegMetadata } from "./pictures/jpeg.ts";
import { withoutPngMetadata } from "./pictures/png.ts";
import { withoutWebpMetadata } from "./pictures/webp.ts";

/**
 * The same JPEG, PNG or WebP picture without what a camera or a program wrote beside it: where and when it was taken, with
 * what, by whom, a small copy of it. How it is turned and its colours stay. Other bytes come back as they are. Null: it is
 * damaged, and nobody can tell what would go along. Never throws.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return withoutJpegMetadata(bytes);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return withoutPngMetadata(bytes);
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50))
    return withoutWebpMetadata(bytes);
  return bytes;
}

function starts(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
