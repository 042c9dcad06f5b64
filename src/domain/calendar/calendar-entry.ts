import { z } from "zod";
import { OpportunityId } from "../ids.ts";
import { Instant } from "../time.ts";

/** What a calendar was given: the same UID for the same follow-up or interview, SEQUENCE raised with each change (RFC 5545, 3.8.7.4). */
export const CalendarEntry = z.object({
  uid: z.string(),
  opportunityId: OpportunityId,
  sequence: z.int().nonnegative(),
  /** Of what was exported, in hex: another one means that something changed. */
  fingerprint: z.string(),
  isCancelled: z.boolean(),
  exportedAt: Instant,
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/**
 * The SEQUENCE of the next export: as before while nothing has changed, one more when anything did. What a calendar never
 * heard of begins at the number of times that it was moved or called off.
 */
export function nextSequence(
  before: Pick<CalendarEntry, "sequence" | "fingerprint" | "isCancelled"> | undefined,
  now: Pick<CalendarEntry, "fingerprint" | "isCancelled"> & { readonly moves: number },
): number {
  if (before === undefined) return now.moves + (now.isCancelled ? 1 : 0);
  if (before.fingerprint === now.fingerprint && before.isCancelled === now.isCancelled) return before.sequence;
  const next = before.sequence + 1;
  return now.isCancelled ? next : Math.max(next, now.moves);
}
