import { z } from "zod";
import { Instant } from "./time.ts";

/** What every row of the journal carries beside its own words. */
export const stamps = {
  /** Rises by one with every save; a save that names an older one is a conflict. */
  revision: z.int().positive(),
  createdAt: Instant,
  savedAt: Instant,
  /** Set: it lies in the trash, and can be brought back. */
  deletedAt: Instant.nullable(),
};
