import { ProntoError } from "#contract/errors";
import { writersWith } from "#domain/attachments";
import { isCompletedCall, isToRecommender } from "#domain/contacts";
import { outcomeOf } from "#domain/follow-ups/outcome";
import { isToEmployer, theCall } from "#domain/guard/call-stops";
import { reopenedBy, settledBy } from "#domain/recommender-contacts";
import { compareInstants } from "#domain/time";
import { Touch, TouchFields } from "#domain/touches";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";

export interface Ledger {
  /** Adds an entry, and what it settles: a promise kept, a recommender asked, a letter handed on. */
  readonly log: (touch: TouchFields) => Touch;
  readonly get: (id: string) => Touch;
  /** What an entry settled is open again. */
  readonly undo: (touch: Touch) => void;
}

/** The ledger of contacts. The only place where it is written. */
export function createLedger({ db, records, readDossier, changes }: Journal, platform: Platform): Ledger {
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

  /** What is settled already stays as it was: a second copy of what was promised keeps no promise later. */
  function settle({ kind, aboutId, at, ...touch }: Touch, isTakenBack: boolean): void {
    const outcome = outcomeOf({ opportunity: records.opportunities.get(touch.opportunityId) });
    const isOver = outcome !== null && compareInstants(outcome.at, at) <= 0;
    const promise = kind === "promise" && aboutId !== null ? records.promises.find(aboutId) : undefined;
    if (promise !== undefined && (isTakenBack || promise.fulfilledAt === null))
      records.promises.update({ id: promise.id, fulfilledAt: isTakenBack ? null : at });
    for (const [id, said] of saidOf({ kind, aboutId, ...touch })) {
      const one = records.recommenders.find(id);
      if (one === undefined) continue;
      const changes = isTakenBack ? reopenedBy(one, said, at) : settledBy(one, said, at, isOver);
      if (changes !== null) records.recommenders.update({ ...changes, id: one.id });
    }
  }

  /** Of which recommenders it says what: the one it is about, and all whose letters went with it. */
  function saidOf({ kind, aboutId, documentId }: Pick<Touch, "kind" | "aboutId" | "documentId">) {
    const document = documentId === null ? undefined : records.documents.find(documentId);
    const handedOn = document === undefined || isToRecommender(kind) ? [] : writersWith(document);
    return new Map([
      ...(aboutId === null || kind === null ? [] : [[aboutId, kind] as const]),
      ...handedOn.map((id) => [id, "recommendation_forward"] as const),
    ]);
  }

  return {
    get,
    log(given) {
      const id = platform.newId();
      const touch = TouchFields.parse(given);
      const dossier = readDossier(touch.opportunityId);
      // A ring that turns out to have been answered uses the call too, where it is still free.
      const isFirst = touch.correctionOf === null || (touch.correction === "remark" && theCall(dossier) === null);
      const isTheCall = isFirst && isCompletedCall(touch) && isToEmployer(dossier, touch.personId);
      insert.run(encodeRow({ ...touch, id, loggedAt: platform.now().toISOString(), isTheCall }, codecs));
      changes.mark(touch.opportunityId);
      const logged = get(id);
      if (logged.correctionOf === null && logged.direction === "out") settle(logged, false);
      return logged;
    },
    undo: (touch) => settle(touch, true),
  };
}
