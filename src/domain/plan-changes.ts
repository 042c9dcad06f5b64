// What a change would do to the plan, said before it is made.

import type { Dossier } from "./dossier.ts";
import type { FollowUp } from "./follow-ups/follow-up.ts";
import { isPending, planFollowUps } from "./follow-ups/plan.ts";
import { type Interview, startOf } from "./interviews.ts";
import type { Opportunity } from "./opportunities.ts";

export interface PlanChanges {
  /** Rows that ask for something now, and then no more. */
  readonly closed: readonly FollowUp[];
  /** Rows that then ask for something, and do not now. */
  readonly opened: readonly FollowUp[];
  /** Rows that stay and fall due at another instant. */
  readonly moved: readonly FollowUp[];
}

export function planChanges(before: Dossier, after: Dossier, now: string): PlanChanges {
  const old = planFollowUps(before, now).filter(isPending);
  const next = planFollowUps(after, now).filter(isPending);
  const find = (rows: readonly FollowUp[], { id }: FollowUp) => rows.find((row) => row.id === id);
  return {
    closed: old.filter((row) => find(next, row) === undefined),
    opened: next.filter((row) => find(old, row) === undefined),
    moved: next.filter((row) => {
      const was = find(old, row);
      return was !== undefined && was.dueAt !== row.dueAt;
    }),
  };
}

/** The answer as it would be kept. */
export function withAnswer(dossier: Dossier, answer: Pick<Opportunity, "status" | "outcomeAt">): Dossier {
  return { ...dossier, opportunity: { ...dossier.opportunity, ...answer } };
}

/** One round as it would be kept. */
export function withInterview(dossier: Dossier, id: Interview["id"], changes: Partial<Interview>): Dossier {
  const change = (one: Interview): Interview => {
    if (one.id !== id) return one;
    const changed = { ...one, ...changes };
    return { ...changed, startsAt: startOf(changed) };
  };
  return { ...dossier, interviews: dossier.interviews.map(change) };
}
