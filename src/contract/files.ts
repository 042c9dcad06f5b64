import { z } from "zod";
import { maxChunkBytes, maxFileBytes, Sha256 } from "#domain/files";
import { Line } from "#domain/text";
import { method } from "./method.ts";
import { Ref } from "./records.ts";

const encodedLength = 4 * Math.ceil(maxChunkBytes / 3);

/** A file of the journal as a record takes it up, with the name that it is to have. */
export const FileRef = z.object({ name: Line, sha256: Sha256 });

/** Files cross in pieces; one that is not committed is kept by nobody. */
export const files = {
  /** `size` in bytes. An upload that nothing is heard of for an hour is forgotten. */
  begin: method(z.object({ name: Line, size: z.int().positive().max(maxFileBytes) }), Ref),
  /** In order and without gaps: `offset` is how many bytes came before. */
  append: method(
    Ref.extend({ offset: z.int().nonnegative(), base64: z.base64().min(1).max(encodedLength) }),
    z.object({}),
  ),
  /** `invalid` when what came is not what the page holds: then nothing of it is kept. */
  commit: method(Ref.extend({ sha256: Sha256 }), z.object({ sha256: Sha256, size: z.int() })),
  /**
   * From `offset` on, at most `maxChunkBytes`, and fewer at the end of a piece: the next offset is behind what came. With the
   * first byte the whole file is held against its hash: `storage` when it is damaged. Nothing comes at its end.
   */
  read: method(
    z.object({ sha256: Sha256, offset: z.int().nonnegative().max(maxFileBytes) }),
    z.object({ base64: z.string(), size: z.int() }),
  ),
  /** Opens a copy with the program that the system has for it; the file itself stays in the journal. `refused` for a program. */
  open: method(z.object({ sha256: Sha256, name: Line }), z.object({ path: z.string() })),
};
