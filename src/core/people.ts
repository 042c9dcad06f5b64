import type { Handlers } from "#contract/contract";
import { blankPerson } from "#domain/people";
import { Touch } from "#domain/touches";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow } from "./journal/rows.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import type { TakenFiles } from "./taken-files.ts";

const pageSize = 100;

export function createPeopleHandlers(
  { db, records }: Journal,
  { takeCardPhoto }: TakenFiles,
): Omit<Handlers["people"], "exportVcard"> {
  const page = db.prepare<[string, string, number]>(
    "SELECT * FROM people WHERE deletedAt IS NULL AND (fullName, id) > (?, ?) ORDER BY fullName, id LIMIT ?",
  );
  const partsOf = db.prepare<[string]>(
    "SELECT * FROM participations WHERE personId = ? AND deletedAt IS NULL ORDER BY number DESC",
  );
  const touchesOf = db.prepare<[string]>("SELECT * FROM touches WHERE personId = ? ORDER BY at DESC, number DESC");
  const codecs = codecsOf(Touch);

  return {
    ...createRecordHandlers(records.people, blankPerson),
    async putCardPhoto({ id, revision, ...file }) {
      records.people.get(id);
      const cardPhoto = await takeCardPhoto(file);
      return records.people.update({ id, revision, cardPhoto });
    },
    removeCardPhoto: (seen) => records.people.update({ ...seen, cardPhoto: null }),
    list({ after = "" }) {
      const [name = "", id = ""] = after.split("\u0000");
      const found = page.all(name, id, pageSize + 1).map(records.people.decode);
      const people = found.slice(0, pageSize);
      const last = people.at(-1);
      return {
        people,
        more: found.length > pageSize && last !== undefined ? `${last.fullName}\u0000${last.id}` : null,
      };
    },
    open({ id }) {
      const meetings = partsOf.all(id).flatMap((row) => {
        const participation = records.participations.decode(row);
        const interview = records.interviews.find(participation.interviewId);
        const opportunity = interview && records.opportunities.find(interview.opportunityId);
        return interview === undefined || opportunity === undefined ? [] : [{ participation, interview, opportunity }];
      });
      // The seam: the columns of the ledger are the keys of Touch.
      const touches = touchesOf.all(id).map((row) => decodeRow(row as Record<string, unknown>, codecs) as Touch);
      return { person: records.people.get(id), meetings, touches };
    },
  };
}
