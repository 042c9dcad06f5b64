import type { Database } from "better-sqlite3";
import { addHours } from "#domain/time";

/** The processes in which something may be asked for, newest first: those that go on, and those that have just ended. */
export function createLiving(db: Database): (now: string) => readonly string[] {
  // Named one by one: for what is not in a list SQLite reads the table from end to end.
  const goingOn = db
    .prepare<[], string>(
      `SELECT id FROM opportunities WHERE deletedAt IS NULL AND status IN
       ('draft', 'applied', 'interviewing', 'waiting', 'offer', 'accepted', 'rejected', 'no_response', 'on_hold') ORDER BY number DESC`,
    )
    .pluck();
  const justEnded = db
    .prepare<[string], string>(
      "SELECT id FROM opportunities WHERE deletedAt IS NULL AND status IN ('declined', 'withdrawn') AND outcomeAt > ? ORDER BY number DESC",
    )
    .pluck();
  // A decline or withdrawal is owed until it is written; after a month nobody waits for it any more.
  return (now) => [...goingOn.all(), ...justEnded.all(addHours(now, -30 * 24))];
}
