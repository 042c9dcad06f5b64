import type { Handlers } from "#contract/contract";
import { isPending, planAt } from "#domain/follow-ups/plan";
import { roundsOf } from "#domain/follow-ups/rounds";
import { budgetOf } from "#domain/guard/budget";
import { readHabits } from "#domain/habits";
import { isPutOff } from "#domain/snoozes";
import { compareInstants } from "#domain/time";
import type { Journal } from "./journal/journal.ts";
import type { ReadyPlan } from "./journal/plans.ts";
import { createLiving } from "./living.ts";
import { createOwnFollowUpHandlers } from "./own-follow-ups.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { createSnoozeReader } from "./snoozes.ts";

export function createFollowUpHandlers(journal: Journal, platform: Platform): Handlers["followUps"] {
  const { db, records, readPlan, inOneGo } = journal;
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
    ...createOwnFollowUpHandlers(journal, platform),
  };
}

function habitInterviews({ dossier, drafted }: ReadyPlan, now: string) {
  const plan = planAt(drafted, now);
  return roundsOf(dossier).map(({ interview, end }) => ({
    opportunityId: dossier.opportunity.id,
    endedAt: end,
    rows: plan.filter(({ interviewId }) => interviewId === interview.id),
  }));
}
