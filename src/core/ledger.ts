import { ProntoError } from "#contract/errors";
import { isCompletedCall } from "#domain/contacts";
import { isToEmployer, theCall } from "#domain/guard/call-stops";
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
  function settle({ kind, aboutId }: Touch, at: string | null): void {
    if (aboutId === null) return;
    const promise = kind === "promise" ? records.promises.find(aboutId) : undefined;
    if (promise !== undefined && (at === null || promise.fulfilledAt === null))
      records.promises.update({ id: aboutId, fulfilledAt: at });
    const recommender = records.recommenders.find(aboutId);
    if (recommender === undefined) return;
    const { id, state } = recommender;
    if (kind === "recommendation_request" && (at === null || recommender.askedAt === null))
      records.recommenders.update({
        id,
        askedAt: at,
        ...(state === "candidate" && at !== null ? { state: "contacted" } : {}),
      });
    if (kind === "recommendation_forward")
      records.recommenders.update({ id, forwardedAt: at, state: at === null ? "consented" : "forwarded" });
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
      if (logged.correctionOf === null && logged.direction === "out") settle(logged, logged.at);
      return logged;
    },
    undo: (touch) => settle(touch, null),
  };
}
