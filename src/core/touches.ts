import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { everyoneMet } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { stopsForContact } from "#domain/guard";
import { Touch, type TouchFields, takeBackMs } from "#domain/touches";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";
import { passStops } from "./release.ts";

/** Adds to the ledger. The only place where it is written. */
export type LogTouch = (touch: TouchFields) => Touch;

export function createLedger(
  { db }: Journal,
  platform: Platform,
): { readonly log: LogTouch; readonly get: (id: string) => Touch } {
  const codecs = codecsOf(Touch);
  const columns = [...codecs.keys()];
  const insert = db.prepare(
    `INSERT INTO touches (${columns.join(", ")}) VALUES (${columns.map((key) => `@${key}`).join(", ")})`,
  );
  const byId = db.prepare<[string]>("SELECT * FROM touches WHERE id = ?");

  function get(id: string): Touch {
    const row = byId.get(id);
    if (row === undefined) throw new ProntoError("not-found", "No such touch");
    return decodeRow(row as Record<string, unknown>, codecs) as Touch; // The seam: the columns are the keys of Touch.
  }
  return {
    get,
    log(touch) {
      const id = platform.newId();
      insert.run(encodeRow({ ...touch, id, loggedAt: platform.now().toISOString() }, codecs));
      return get(id);
    },
  };
}

export function createTouchHandlers(journal: Journal, platform: Platform): Handlers["touches"] {
  const { db, records, readDossier, inOneGo } = journal;
  const takenBack = db
    .prepare<[string, string], string>(
      "SELECT id FROM touches WHERE opportunityId = ? AND correctionOf = ? AND correction = 'taken_back'",
    )
    .pluck();
  const ledger = createLedger(journal, platform);

  return {
    log({ release, ...given }) {
      return inOneGo(() => {
        const dossier = readDossier(given.opportunityId);
        const at = given.at ?? platform.now().toISOString();
        const met = everyoneMet(dossier).filter(({ person }) => person.id === given.personId);
        if (met.length === 0) throw new ProntoError("not-found", "Not met in this process");
        const touch: TouchFields = {
          ...blankTouch,
          interviewId: met.at(-1)?.interview.id ?? null,
          ...defined(given),
          at,
        };
        passStops(stopsForContact(dossier, planFollowUps(dossier, at), touch), release);
        return ledger.log(touch);
      });
    },
    correct({ id, note }) {
      const { id: _id, loggedAt: _loggedAt, ...entry } = ledger.get(id);
      return ledger.log({
        ...entry,
        note,
        at: platform.now().toISOString(),
        correctionOf: ledger.get(id).id,
        correction: "remark",
      });
    },
    takeBack({ id }) {
      return inOneGo(() => {
        const { id: _id, loggedAt, ...entry } = ledger.get(id);
        const isTooLate = platform.now().getTime() - Date.parse(loggedAt) > takeBackMs;
        const isDone = entry.correctionOf !== null || takenBack.get(entry.opportunityId, id) !== undefined;
        passStops(isTooLate || isDone ? [{ verdict: "refuse", rule: "I9" }] : [], undefined);
        const taken = ledger.log({ ...entry, correctionOf: ledger.get(id).id, correction: "taken_back" });
        const document = entry.documentId === null ? undefined : records.documents.find(entry.documentId);
        if (document?.state === "sent") {
          records.documents.update({ id: document.id, revision: document.revision, state: "exported", sentAt: null });
        }
        return taken;
      });
    },
  };
}

const blankTouch = {
  kind: null,
  isSolicited: false,
  result: null,
  note: "",
  documentId: null,
  correctionOf: null,
  correction: null,
} satisfies Partial<TouchFields>;

/** Without the keys that were left out. */
function defined<Given extends object>(given: Given): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  // The seam: what was undefined is gone.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
