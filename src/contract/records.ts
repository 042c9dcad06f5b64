import { z } from "zod";

/**
 * What a save names beside what changed: which row, and the revision that the person saw when they began. A text is always
 * saved with it; a choice (a role, a date, a tick) may leave it out, and is then made on whatever is there.
 */
export const saving = { id: z.string().min(1).max(64), revision: z.int().positive().optional() };

export const Ref = z.object({ id: z.string().min(1).max(64) });
export const Nothing = z.object({});

/** Where a file was put. Null: the person cancelled the dialog, or there was nothing to hand over. */
export const SavedFile = z.object({ path: z.string() }).nullable();
