import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { Dossier } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { stopsForContact } from "#domain/guard/guard";
import type { Contact } from "#domain/guard/stop";
import { takeBackMs } from "#domain/touches";
import { checkAbout, completeContact } from "./contacts.ts";
import type { Journal } from "./journal/journal.ts";
import { createLedger } from "./ledger.ts";
import type { Platform } from "./platform.ts";
import { passStops } from "./release.ts";
import { createSentCopies } from "./resume-copies.ts";

export function createTouchHandlers(journal: Journal, platform: Platform): Handlers["touches"] {
  const { db, records, readDossier, inOneGo } = journal;
  const settled = db
    .prepare<[string, string], string>(
      "SELECT id FROM touches WHERE opportunityId = ? AND correctionOf = ? AND (correction = 'taken_back' OR isTheCall = 1)",
    )
    .pluck();
  const ledger = createLedger(journal, platform);
  const copies = createSentCopies(journal);
  const now = () => platform.now().toISOString();

  return {
    log({ release, ...given }) {
      return inOneGo(() => {
        const dossier = readWith(given.opportunityId, given.personId);
        checkAbout(dossier, given);
        const contact = completeContact(dossier, given, now());
        const passed = passStops(stopsNow(dossier, contact), release);
        return ledger.log({ ...contact, passed: [...passed] });
      });
    },
    check(given) {
      const dossier = readWith(given.opportunityId, given.personId);
      checkAbout(dossier, given);
      return [...stopsNow(dossier, completeContact(dossier, { ...given, direction: "out" }, now()))];
    },
    correct({ id, note, result }) {
      const entry = ledger.get(id);
      return ledger.log({
        ...entry,
        note,
        result: result === undefined ? entry.result : result,
        at: now(),
        correctionOf: entry.correctionOf ?? entry.id,
        correction: "remark",
      });
    },
    takeBack({ id }) {
      return inOneGo(() => {
        const entry = ledger.get(id);
        const isTooLate = platform.now().getTime() - Date.parse(entry.loggedAt) > takeBackMs;
        const isDone = entry.correctionOf !== null || settled.get(entry.opportunityId, id) !== undefined;
        passStops(isTooLate || isDone || entry.isTheCall ? [{ verdict: "refuse", rule: "I9" }] : [], undefined);
        const taken = ledger.log({ ...entry, correctionOf: entry.id, correction: "taken_back" });
        ledger.undo(entry);
        const document = entry.documentId === null ? undefined : records.documents.find(entry.documentId);
        if (document?.state === "sent") {
          copies.undo(document.id);
          records.documents.update({ id: document.id, revision: document.revision, state: "exported", sentAt: null });
        }
        return taken;
      });
    },
  };

  /** With whoever is contacted in it, met in this process or not; the guard says what of a stranger. */
  function readWith(opportunityId: string, personId: string): Dossier {
    const dossier = readDossier(opportunityId);
    const person = records.people.find(personId);
    if (person === undefined) throw new ProntoError("not-found", "Nobody of that id");
    if (dossier.people.some(({ id }) => id === personId)) return dossier;
    return { ...dossier, people: [...dossier.people, person] };
  }
}

function stopsNow(dossier: Dossier, contact: Contact) {
  return stopsForContact(dossier, planFollowUps(dossier, contact.at), contact);
}
