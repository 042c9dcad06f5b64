import type { Handlers } from "#contract/contract";
import { isByPhone } from "#domain/contacts";
import type { Dossier } from "#domain/dossier";
import { isPending, planAt, planFollowUps } from "#domain/follow-ups/plan";
import { roundsOf } from "#domain/follow-ups/rounds";
import { giftIn } from "#domain/gifts";
import { budgetOf } from "#domain/guard/budget";
import { isToEmployer, theCall } from "#domain/guard/call-stops";
import { stopsForContact } from "#domain/guard/guard";
import type { Stop } from "#domain/guard/stop";
import { readHabits } from "#domain/habits";
import { blankOwnFollowUp, type OwnFollowUp } from "#domain/own-follow-ups";
import { openTexts } from "#domain/review/right-checks";
import { isPutOff } from "#domain/snoozes";
import { compareInstants } from "#domain/time";
import { standingTouches, TouchFields, takeBackMs } from "#domain/touches";
import { completeContact } from "./contacts.ts";
import type { Journal } from "./journal/journal.ts";
import type { ReadyPlan } from "./journal/plans.ts";
import { createLedger } from "./ledger.ts";
import { createLiving } from "./living.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { type GivenRelease, passStops } from "./release.ts";
import { createSnoozeReader } from "./snoozes.ts";

export function createFollowUpHandlers(journal: Journal, platform: Platform): Handlers["followUps"] {
  const { db, records, readDossier, readPlan, inOneGo } = journal;
  const ledger = createLedger(journal, platform);
  const readSnoozes = createSnoozeReader(journal);
  const living = createLiving(db);
  const everyOne = db
    .prepare<[], string>(
      "SELECT id FROM opportunities WHERE deletedAt IS NULL AND number > 0 ORDER BY number DESC LIMIT 1000",
    )
    .pluck();
  const snoozed = db
    .prepare<[string, string], string>(
      "SELECT id FROM snoozes WHERE opportunityId = ? AND followUpId = ? AND deletedAt IS NULL",
    )
    .pluck();
  const skips = createRecordHandlers(records.skips, { interviewId: null, personId: null, aboutId: null });
  const own = createRecordHandlers(records.ownFollowUps, blankOwnFollowUp);

  return {
    today() {
      const now = platform.now().toISOString();
      const rows = living(now).flatMap((id) => {
        const { dossier, drafted } = readPlan(id);
        const putOff = readSnoozes(id).filter((one) => isPutOff(one, now));
        const { companyLegal, companyShort, role, status } = dossier.opportunity;
        const opportunity = { id: dossier.opportunity.id, companyLegal, companyShort, role, status };
        return planAt(drafted, now)
          .filter(isPending)
          .map((row) => {
            const budget = budgetOf(dossier, row.personId, now);
            const snooze = putOff.find(({ followUpId }) => followUpId === row.id) ?? null;
            return { row, opportunity, budget, snooze };
          });
      });
      const dueOf = ({ row }: (typeof rows)[number]) => row.dueAt ?? "9999-12-31T00:00:00Z";
      return { rows: rows.toSorted((a, b) => compareInstants(dueOf(a), dueOf(b))), now };
    },
    skip: (skip) => skips.create(skip),
    unskip: ({ id }) => skips.remove({ id }),
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
    snooze: (given) =>
      inOneGo(() => {
        const there = snoozed.get(given.opportunityId, given.followUpId);
        return there === undefined
          ? records.snoozes.insert(given)
          : records.snoozes.update({ id: there, until: given.until });
      }),
    unsnooze: ({ id }) => records.snoozes.remove(id),
    habits() {
      const now = platform.now().toISOString();
      return readHabits(everyOne.all().flatMap((id) => habitInterviews(readPlan(id), now)));
    },
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

function habitInterviews({ dossier, drafted }: ReadyPlan, now: string) {
  const plan = planAt(drafted, now);
  return roundsOf(dossier).map(({ interview, end }) => ({
    opportunityId: dossier.opportunity.id,
    endedAt: end,
    rows: plan.filter(({ interviewId }) => interviewId === interview.id),
  }));
}

/** What the guard has a say in. */
const planned = ["opportunityId", "personId", "title", "channel", "dueAt"] as const;

type Planned = {
  readonly [Key in (typeof planned)[number]]?: OwnFollowUp[Key] | undefined;
} & { readonly id?: string };
