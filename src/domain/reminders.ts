// One reminder for each due date (R2): when it comes, and what it may say where others can read it.

import type { FollowUp } from "./follow-ups/follow-up.ts";
import { addHours, compareInstants, dayIn, earlierOf, instantOf, laterOf, wallOf } from "./time.ts";

/** The rules that count in elapsed hours; the others are due on a day. */
const hourRules: readonly string[] = ["E1", "E1s", "E2", "E3", "E12"];

/**
 * The instant of a row's reminder. Hour rules: twelve hours before it is due, but not in the first half hour after it
 * opens; day rules: nine o'clock of the day on which it is due, in its zone; an agreed time: half an hour before. Null: the
 * row asks for nothing, or has no time.
 */
export function remindAt({ state, opensAt, dueAt, rule, zone }: FollowUp): string | null {
  if (dueAt === null || (state !== "scheduled" && state !== "open" && state !== "overdue")) return null;
  if (opensAt !== null && compareInstants(opensAt, dueAt) === 0) return addHours(dueAt, -0.5);
  if (hourRules.includes(rule) && opensAt !== null) {
    const lead = Math.min(12, (Date.parse(dueAt) - Date.parse(opensAt)) / 3_600_000 / 2);
    return laterOf(addHours(dueAt, -lead), addHours(opensAt, 0.5));
  }
  const morning = instantOf(`${dayIn(zone, dueAt)}T09:00`, zone);
  return earlierOf(dueAt, laterOf(morning, opensAt ?? morning));
}

/** What came due at once is one message. It names nobody; the employer only where that was asked for. */
export function reminderWords(
  due: readonly { readonly row: FollowUp; readonly employer: string }[],
  namesEmployer: boolean,
): { readonly title: string; readonly body: string } {
  const [first] = due;
  if (first === undefined || due.length > 1)
    return { title: "Pronto", body: `${due.length} things you planned are waiting for you.` };
  const { row, employer } = first;
  const time = row.dueAt === null ? "" : ` by ${wallOf(row.dueAt, row.zone).slice(11)}`;
  const when = row.state === "overdue" ? "is late and still welcome" : `is due${time}`;
  return namesEmployer
    ? { title: employer, body: `${row.title} ${when}.` }
    : { title: "Pronto", body: `Something you planned ${when}.` };
}
