import type { Snooze } from "#domain/snoozes";
import type { Journal } from "./journal/journal.ts";

/** What was put off in one process, until whenever. */
type ReadSnoozes = (opportunityId: string) => readonly Snooze[];

export function createSnoozeReader({ db, records }: Pick<Journal, "db" | "records">): ReadSnoozes {
  const putOff = db.prepare<[string]>("SELECT * FROM snoozes WHERE opportunityId = ? AND deletedAt IS NULL");
  return (opportunityId) => putOff.all(opportunityId).map(records.snoozes.decode);
}
