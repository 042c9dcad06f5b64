import type { ComparedLine, ResumeComparison } from "#domain/resume-changes";

export type LinePart = ComparedLine["parts"][number];

/** How many lines came in, went out, or read otherwise. */
export function countLines({ sections }: ResumeComparison): Readonly<Record<ComparedLine["kind"], number>> {
  const counts = { same: 0, added: 0, removed: 0, changed: 0 };
  for (const { lines } of sections) for (const { kind } of lines) counts[kind] += 1;
  return counts;
}

/** What the line says on one of the two sides; empty: it is not there. */
export function sideOf({ kind, parts }: ComparedLine, side: "before" | "after"): readonly LinePart[] {
  const missing = side === "before" ? "added" : "removed";
  return kind === missing ? [] : parts.filter((part) => part.kind !== missing);
}
