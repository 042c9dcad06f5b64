import { z } from "zod";
import { OpportunityId, SnoozeId } from "./ids.ts";
import { stamps } from "./record.ts";
import { compareInstants, Instant } from "./time.ts";

/** A reminder that was put off. The row of the plan keeps its dates. */
export const SnoozeFields = z.object({ opportunityId: OpportunityId, followUpId: z.string().max(300), until: Instant });
export const Snooze = SnoozeFields.extend({ id: SnoozeId, ...stamps });
export type Snooze = z.infer<typeof Snooze>;

/** Whether its time is still to come at `now`, an instant. */
export function isPutOff({ until }: Pick<Snooze, "until">, now: string): boolean {
  return compareInstants(until, now) > 0;
}
