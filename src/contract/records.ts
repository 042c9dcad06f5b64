import { z } from "zod";

/** What a save names beside what changed: which row, and the revision that the person saw when they began. */
export const saving = { id: z.string().min(1).max(64), revision: z.int().positive() };

export const Ref = z.object({ id: z.string().min(1).max(64) });
export const Nothing = z.object({});
