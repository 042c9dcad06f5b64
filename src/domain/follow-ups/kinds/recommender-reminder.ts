import { at, businessDayBefore, workCalendar } from "../../business-days.ts";
import type { Dossier } from "../../dossier.ts";
import { isUnable, type Recommender } from "../../recommenders.ts";
import { compareInstants, dayIn } from "../../time.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { lastRoundHeld, type Round } from "../rounds.ts";
import { timingOf } from "./recommendation-request.ts";

/** One friendly reminder, two business days before their letter is needed (B5, E6r; decision 11). */
export const recommenderReminder: Kind = {
  id: "recommender_reminder",
  title: "Reminder to a recommender",
  purpose: "strengthen",
  document: "recommender_reminder",
  doneBy: "about",
  drafts: (dossier) => {
    const round = lastRoundHeld(dossier);
    return round === null ? [] : dossier.recommenders.flatMap((one) => draftsFor(dossier, round, one));
  },
};

function draftsFor(dossier: Dossier, round: Round, one: Recommender): readonly Draft[] {
  const { id, personId, askedAt, remindedAt, receivedAt } = one;
  if (askedAt === null || one.isInLoop || isUnable(one)) return [];
  if (receivedAt !== null && remindedAt === null) return [];
  const window = windowOf(dossier, round, askedAt);
  if (window === null) return [];
  const row: Draft = {
    personId,
    interviewId: round.interview.id,
    aboutId: id,
    window,
    neededBy: window.expires,
    doneAt: remindedAt,
    basis: "default",
    rule: "E6r",
    reason: "Two business days before their letter is needed: one reminder, and only one.",
  };
  return [endedByAnswer(dossier, row)];
}

/** Null: who was asked on that day or after it, or where it lies before the round, is not reminded. */
function windowOf(dossier: Dossier, round: Round, askedAt: string) {
  const { zone } = round.interview;
  const { neededBy } = timingOf(dossier, round);
  const day = businessDayBefore(dayIn(zone, neededBy), workCalendar(dossier.settings), 2);
  const opens = at(day, "09:00", zone);
  if (dayIn(zone, askedAt) >= day || compareInstants(opens, round.end) < 0) return null;
  return { opens, due: at(day, "17:00", zone), expires: neededBy };
}
