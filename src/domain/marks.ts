import type { Interview } from "./interviews.ts";

/** What was gone through in one interview, beside its checklists: kept among the same ticks. */
export const marks = {
  /** The card of the last ten minutes was seen, and does not come by itself again (R20). */
  lastMinutes: "The last ten minutes",
  /** It was said that the must-haves are not met, and what to do about it was chosen (R5). */
  realityCheck: "The must-haves, looked at",
  /** What the research says may be quoted (R12). */
  publicResearch: "The research is public and true",
} as const;

type Mark = (typeof marks)[keyof typeof marks];

export function isMarked({ checked }: Pick<Interview, "checked">, mark: Mark): boolean {
  return checked.includes(mark);
}
