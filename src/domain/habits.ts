// The habit view (R18): how many interviews got everything the article asks for, in time. No shaming words.

import { z } from "zod";
import type { FollowUp } from "./follow-ups/follow-up.ts";
import { compareInstants } from "./time.ts";

export const Habits = z.object({
  /** Interviews with article rows that are settled one way or the other. */
  interviews: z.int(),
  /** Of those, the ones with every article row done on time. */
  allOnTime: z.int(),
  /** The newest ones in a row. */
  streak: z.int(),
  /** The newest article row that was let go. */
  lastOmission: z
    .object({ title: z.string(), personName: z.string(), opportunityId: z.string(), dueAt: z.string() })
    .nullable(),
  /** By kind, in the order of the registry: done on time, done late, let go. */
  kinds: z.array(z.object({ title: z.string(), onTime: z.int(), late: z.int(), missed: z.int() })),
});
export type Habits = z.infer<typeof Habits>;

export interface HabitInterview {
  readonly opportunityId: string;
  /** T0, an instant. */
  readonly endedAt: string;
  readonly rows: readonly FollowUp[];
}

const settled: readonly FollowUp["state"][] = ["done_on_time", "done_late", "expired", "skipped"];

/** What is still open says nothing yet; what was blocked, cancelled or superseded was not to be done. */
export function readHabits(interviews: readonly HabitInterview[]): Habits {
  const newestFirst = interviews
    .map((one) => ({
      ...one,
      rows: one.rows.filter(({ basis, state }) => basis === "article" && settled.includes(state)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => compareInstants(b.endedAt, a.endedAt));
  const isWhole = ({ rows }: HabitInterview) => rows.every(({ state }) => state === "done_on_time");
  const firstGap = newestFirst.findIndex((one) => !isWhole(one));
  return {
    interviews: newestFirst.length,
    allOnTime: newestFirst.filter(isWhole).length,
    streak: firstGap === -1 ? newestFirst.length : firstGap,
    lastOmission: lastOmission(newestFirst),
    kinds: byKind(newestFirst.flatMap(({ rows }) => rows)),
  };
}

function lastOmission(newestFirst: readonly HabitInterview[]): Habits["lastOmission"] {
  for (const { opportunityId, rows } of newestFirst) {
    const row = rows.findLast(({ state }) => state === "expired" || state === "skipped");
    if (row?.dueAt != null) return { title: row.title, personName: row.personName, opportunityId, dueAt: row.dueAt };
  }
  return null;
}

function byKind(rows: readonly FollowUp[]): Habits["kinds"] {
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const count = (...states: readonly FollowUp["state"][]) =>
      ofKind.filter(({ state }) => states.includes(state)).length;
    return {
      title: ofKind[0]?.title ?? kind,
      onTime: count("done_on_time"),
      late: count("done_late"),
      missed: count("expired", "skipped"),
    };
  });
}
