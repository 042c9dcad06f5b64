import { z } from "zod";
import { JournalEntry, JournalEntryFields } from "#domain/journal-entries";
import { method } from "./method.ts";
import { Ref, saving } from "./records.ts";

export const journal = {
  /** Newest day first; `before` is the last number of the page before. */
  list: method(
    z.object({ before: z.int().optional() }),
    z.object({ entries: z.array(JournalEntry), more: z.int().nullable() }),
  ),
  get: method(Ref, JournalEntry),
  create: method(JournalEntryFields.partial().required({ on: true }), JournalEntry),
  save: method(JournalEntryFields.partial().extend(saving), JournalEntry),
  remove: method(Ref, JournalEntry),
  restore: method(Ref, JournalEntry),
};
