import { z } from "zod";
import { Line } from "./text.ts";
import { Instant } from "./time.ts";

const megabyte = 1024 * 1024;

/** The largest file that the journal keeps, in bytes. */
export const maxFileBytes = 25 * megabyte;
/** What goes with one document stays below this, in bytes (F1). */
export const maxAttachedBytes = 10 * megabyte;
/** How much of a file crosses to the core in one call, in bytes. */
export const maxChunkBytes = 256 * 1024;

/** Of the bytes of a file, in hex: what it is known by in the journal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;

/** A file of the journal, apart from its bytes. Without a hash it is still coming in. */
export const StoredFile = z.object({
  id: z.string(),
  sha256: Sha256.nullable(),
  /** Bytes. */
  size: z.int().nonnegative(),
  createdAt: Instant,
  /** When it was first seen that no record names it; null: one does, or nobody has looked yet. */
  unusedSince: Instant.nullable(),
});
export type StoredFile = z.infer<typeof StoredFile>;

/** What goes with a document, under the name it goes by. */
export const Attachment = z.object({
  name: Line,
  /** Null: only its name is on record, and its bytes are not in the journal yet. */
  sha256: Sha256.nullable(),
  size: z.int().nonnegative(),
  /** The record whose file it is; null: a file of its own. */
  from: z.object({ noun: z.enum(["resume_version", "recommender", "fact_sheet"]), id: z.string().max(64) }).nullable(),
});
export type Attachment = z.infer<typeof Attachment>;
