import type { Handlers } from "#contract/contract";
import type { Journal } from "./journal/journal.ts";
import { createRecordHandlers } from "./record-handlers.ts";

const pageSize = 50;

export function createJournalHandlers({ db, records }: Journal): Handlers["journal"] {
  const newest = db.prepare<[number], { number: number }>(
    'SELECT * FROM journalEntries WHERE deletedAt IS NULL ORDER BY "on" DESC, number DESC LIMIT ?',
  );
  const page = db.prepare<[number, number], { number: number }>(
    `SELECT * FROM journalEntries WHERE deletedAt IS NULL
       AND ("on", number) < (SELECT "on", number FROM journalEntries WHERE number = ?)
     ORDER BY "on" DESC, number DESC LIMIT ?`,
  );

  return {
    ...createRecordHandlers(records.journalEntries, { interviewId: null, mood: null, text: "" }),
    get: ({ id }) => records.journalEntries.get(id),
    list({ before }) {
      const found = before === undefined ? newest.all(pageSize + 1) : page.all(before, pageSize + 1);
      const shown = found.slice(0, pageSize);
      return {
        entries: shown.map(records.journalEntries.decode),
        more: found.length > pageSize ? (shown.at(-1)?.number ?? null) : null,
      };
    },
  };
}
