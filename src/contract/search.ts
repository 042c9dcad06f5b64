import { z } from "zod";
import { method } from "./method.ts";
import { Nothing, Ref } from "./records.ts";

const SearchHit = z.object({
  noun: z.string(),
  id: z.string(),
  /** The opportunity and interview to open, where there is one. */
  opportunityId: z.string().nullable(),
  interviewId: z.string().nullable(),
  title: z.string(),
  /** A piece of the original text around the hit. */
  snippet: z.string(),
  /** UTF-16 units into the snippet: what matched. */
  ranges: z.array(z.object({ start: z.int(), end: z.int() })),
  isPrivate: z.boolean(),
});

export const search = {
  /** Everything but the private pages; with `scope: "journal"` those alone. */
  find: method(
    z.object({
      text: z.string().max(500),
      scope: z.enum(["records", "journal"]),
      /** Of this noun alone: "people". */
      noun: z.string().max(64).optional(),
    }),
    z.array(SearchHit),
  ),
};

const TrashItem = z.object({ noun: z.string(), id: z.string(), title: z.string(), deletedAt: z.string() });

export const trash = {
  list: method(Nothing, z.array(TrashItem)),
  restore: method(Ref.extend({ noun: z.string().max(64) }), Nothing),
};

export const sample = {
  /** Fills an empty journal with invented people, for looking around. */
  fill: method(Nothing, z.object({ opportunities: z.int() })),
};
