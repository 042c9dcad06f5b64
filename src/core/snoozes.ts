import type { Snooze } from "#domain/snoozes";
import type { Journal } from "./journal/journal.ts";

/** What was put off in one process and is still to come at `now`, an instant. */
type ReadSnoozes = (opportunityId: string, now: string) => readonly Snooze[];

export function createSnoozeReader({ db, records }: Pick<Journal, "db" | "records">): ReadSnoozes {
  const putOff = db.prepare<[string]>("SELECT * FROM snoozes WHERE opportunityId = ? AND deletedAt IS NULL");
  return (opportunityId, now) =>
    putOff
      .all(opportunityId)
      .map(records.snoozes.decode)
      .filter(({ until }) => Date.parse(until) > Date.parse(now));
}
