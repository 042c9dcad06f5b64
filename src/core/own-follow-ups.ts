// Actions of one's own beside the article's (R19): they obey the rule against gifts, and the guard where they contact
// somebody, both when they are planned and when they are done.

import type { Handlers } from "#contract/contract";
import { isByPhone } from "#domain/contacts";
import type { Dossier } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { giftIn } from "#domain/gifts";
import { isToEmployer, theCall } from "#domain/guard/call-stops";
import { stopsForContact } from "#domain/guard/guard";
import type { Stop } from "#domain/guard/stop";
import { blankOwnFollowUp, type OwnFollowUp } from "#domain/own-follow-ups";
import { openTexts } from "#domain/review/right-checks";
import { standingTouches, TouchFields, takeBackMs } from "#domain/touches";
import { completeContact } from "./contacts.ts";
import type { Journal } from "./journal/journal.ts";
import { createLedger } from "./ledger.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { type GivenRelease, passStops } from "./release.ts";

type OwnHandlers = Pick<Handlers["followUps"], "add" | "save" | "remove" | "restore">;

export function createOwnFollowUpHandlers(journal: Journal, platform: Platform): OwnHandlers {
  const { records, readDossier, inOneGo } = journal;
  const ledger = createLedger(journal, platform);
  const own = createRecordHandlers(records.ownFollowUps, blankOwnFollowUp);

  return {
    add: ({ release, ...fields }) =>
      inOneGo(() => {
        const added = own.create({ ...fields, passed: checkPlanned(fields, release) });
        if (added.doneAt !== null) logOwn(added, release);
        return added;
      }),
    save: ({ release, ...changes }) =>
      inOneGo(() => {
        const before = records.ownFollowUps.get(changes.id);
        if (changes.doneAt != null && before.doneAt === null) logOwn({ ...before, doneAt: changes.doneAt }, release);
        if (changes.doneAt === null && before.doneAt !== null) takeBackOwn(before);
        const isAsBefore = planned.every((key) => changes[key] === undefined);
        if (isAsBefore) return own.save(changes);
        return own.save({ ...changes, passed: checkPlanned({ ...before, ...changes }, release) });
      }),
    remove: own.remove,
    restore: own.restore,
  };

  /** An action of one's own obeys the rule against gifts, and, where it contacts somebody, the guard at its time (R19). */
  function checkPlanned(given: Planned, release: GivenRelease) {
    const dossier = readDossier(given.opportunityId ?? "");
    const gift = giftIn(given.title ?? "", openTexts(dossier));
    const gifts: Stop[] = gift === null ? [] : [{ verdict: "refuse", rule: "R6", what: gift }];
    return [...passStops([...gifts, ...contactStops(dossier, given)], release)];
  }

  /** Done, it is a contact like any other; the reasons that were typed when it was planned hold. */
  function logOwn({ id, opportunityId, personId, channel, doneAt, title, passed }: OwnFollowUp, release: GivenRelease) {
    if (channel === null || personId === null) return;
    const dossier = readDossier(opportunityId);
    const at = doneAt ?? platform.now().toISOString();
    const given = { opportunityId, personId, channel, direction: "out", note: title } as const;
    const contact = completeContact(dossier, given, at);
    const stops = stopsForContact(dossier, planFollowUps(dossier, at), contact);
    const planned = passed.find(({ reason }) => reason !== "")?.reason;
    ledger.log({
      ...contact,
      aboutId: id,
      passed: [...passStops(stops, release ?? { warned: true, reason: planned })],
    });
  }

  function takeBackOwn({ id, opportunityId }: OwnFollowUp): void {
    const entry = standingTouches(readDossier(opportunityId).touches).find(({ aboutId }) => aboutId === id);
    if (entry === undefined) return;
    const isTooLate = platform.now().getTime() - Date.parse(entry.loggedAt) > takeBackMs;
    passStops(isTooLate || entry.isTheCall ? [{ verdict: "refuse", rule: "I9" }] : [], undefined);
    ledger.log({ ...TouchFields.parse(entry), correctionOf: entry.id, correction: "taken_back" });
  }

  function contactStops(dossier: Dossier, given: Planned): readonly Stop[] {
    const { opportunityId, personId, channel, dueAt } = given;
    if (opportunityId === undefined || channel == null) return [];
    if (isTheCall(dossier, given) && isCallTaken(dossier, given)) return [{ verdict: "refuse", rule: "G1" }];
    if (personId == null) return [];
    const at = dueAt ?? platform.now().toISOString();
    const contact = completeContact(dossier, { opportunityId, personId, channel, direction: "out" }, at);
    return stopsForContact(dossier, planFollowUps(dossier, at), contact);
  }
}

/** R42: a second call is not planned either, whoever it would go to. */
function isCallTaken(dossier: Dossier, { id }: Planned): boolean {
  const others = dossier.ownFollowUps.filter((other) => other.id !== id && other.doneAt === null);
  return theCall(dossier) !== null || others.some((other) => isTheCall(dossier, other));
}

function isTheCall(dossier: Dossier, { channel, personId }: Planned): boolean {
  if (channel == null || !isByPhone({ channel })) return false;
  return personId == null || isToEmployer(dossier, personId);
}

/** What the guard has a say in. */
const planned = ["opportunityId", "personId", "title", "channel", "dueAt"] as const;

type Planned = {
  readonly [Key in (typeof planned)[number]]?: OwnFollowUp[Key] | undefined;
} & { readonly id?: string };
