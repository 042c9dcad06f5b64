// What differs between two versions of the résumé, as far as an employer who has the one would meet it in the other.

import { z } from "zod";
import { Sha256 } from "./files.ts";
import { ResumeVersionId } from "./ids.ts";

/** A date, figure, title or employer that is not the same in both (R52). */
export const ChangedFact = z.object({
  kind: z.enum(["date", "figure", "title", "employer"]),
  before: z.string(),
  after: z.string(),
  /** The line that it stands in now. */
  line: z.string(),
});
export type ChangedFact = z.infer<typeof ChangedFact>;

const LineChange = z.enum(["same", "added", "removed"]);

/** One line of two versions laid over each other. */
export const ComparedLine = z.object({
  kind: z.enum([...LineChange.options, "changed"]),
  /** Word by word: what is the same or removed makes the one, what is the same or added makes the other. */
  parts: z.array(z.object({ kind: LineChange, text: z.string() })),
});
export type ComparedLine = z.infer<typeof ComparedLine>;

export const ComparedSection = z.object({
  /** As the newer one calls it; empty: what stands above the first heading. */
  heading: z.string(),
  state: z.enum(["same", "changed", "added", "removed"]),
  lines: z.array(ComparedLine),
});
export type ComparedSection = z.infer<typeof ComparedSection>;

/** Two versions side by side, in the order of the newer one. */
export const ResumeComparison = z.object({
  sections: z.array(ComparedSection),
  /** Lines that only the newer one has, in its words and without headings. */
  added: z.array(z.string()),
  facts: z.array(ChangedFact),
});
export type ResumeComparison = z.infer<typeof ResumeComparison>;

/** From the version that an employer has to another one. */
export const ResumeChange = z.object({
  beforeId: ResumeVersionId,
  afterId: ResumeVersionId,
  /** Lines that only the other one has, in its words. */
  added: z.array(z.string()),
  facts: z.array(ChangedFact),
});
export type ResumeChange = z.infer<typeof ResumeChange>;

/** As it is kept: between two files. */
export const ResumeDifference = ResumeChange.pick({ added: true, facts: true }).extend({
  beforeSha256: Sha256,
  afterSha256: Sha256,
  edition: z.int(),
});
export type ResumeDifference = z.infer<typeof ResumeDifference>;

/** What a person confirms is this one fact, in whichever version it stands. */
export function factKey({ kind, before, after }: ChangedFact): string {
  return `${kind}: ${before} → ${after}`;
}
