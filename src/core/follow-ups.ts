import type { Handlers } from "#contract/contract";
import { isPending, planFollowUps } from "#domain/follow-ups/plan";
import { giftIn } from "#domain/guard";
import { blankOwnFollowUp } from "#domain/own-follow-ups";
import { openTexts } from "#domain/review/right-checks";
import { addHours, compareInstants } from "#domain/time";
import { standingTouches } from "#domain/touches";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { passStops } from "./release.ts";

export function createFollowUpHandlers(
  { db, records, readDossier }: Journal,
  platform: Platform,
): Handlers["followUps"] {
  const living = db
    .prepare<[], string>(
      // Named one by one: for what is not in a list SQLite reads the table from end to end.
      `SELECT id FROM opportunities WHERE deletedAt IS NULL AND status IN
       ('draft', 'applied', 'interviewing', 'waiting', 'offer', 'accepted', 'rejected', 'no_response', 'on_hold') ORDER BY number DESC`,
    )
    .pluck();
  const skips = createRecordHandlers(records.skips, { interviewId: null, personId: null });
  const own = createRecordHandlers(records.ownFollowUps, blankOwnFollowUp);

  return {
    today() {
      const now = platform.now().toISOString();
      const aWeekAgo = addHours(now, -7 * 24);
      const rows = living.all().flatMap((id) => {
        const dossier = readDossier(id);
        const sent = standingTouches(dossier.touches).filter(
          ({ direction, isSolicited }) => direction === "out" && !isSolicited,
        );
        return planFollowUps(dossier, now)
          .filter(isPending)
          .map((row) => {
            const toPerson = sent.filter(({ personId }) => personId === row.personId);
            const touchesThisWeek = toPerson.filter(({ at }) => compareInstants(at, aWeekAgo) > 0).length;
            return { row, opportunity: dossier.opportunity, touchesThisWeek, isFirstContact: toPerson.length === 0 };
          });
      });
      const dueOf = ({ row }: (typeof rows)[number]) => row.dueAt ?? "9999-12-31T00:00:00Z";
      return { rows: rows.toSorted((a, b) => compareInstants(dueOf(a), dueOf(b))), now };
    },
    skip: (skip) => skips.create(skip),
    unskip: ({ id }) => skips.remove({ id }),
    add({ release, ...fields }) {
      const dossier = readDossier(fields.opportunityId);
      const gift = giftIn(fields.title, [
        dossier.opportunity.companyLegal,
        dossier.opportunity.companyShort,
        dossier.opportunity.role,
      ]);
      passStops(gift === null ? [] : [{ verdict: "refuse", rule: "R6", what: gift }], release);
      return own.create(fields);
    },
    save(changes) {
      if (changes.title !== undefined) {
        const gift = giftIn(changes.title, openTexts(readDossier(records.ownFollowUps.get(changes.id).opportunityId)));
        passStops(gift === null ? [] : [{ verdict: "refuse", rule: "R6", what: gift }], undefined);
      }
      return own.save(changes);
    },
    remove: own.remove,
    restore: own.restore,
  };
}
