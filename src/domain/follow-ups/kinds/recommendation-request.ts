import { at, businessDayBefore, workCalendar } from "../../business-days.ts";
import type { Dossier } from "../../dossier.ts";
import { isUnable, type Recommender } from "../../recommenders.ts";
import { compareInstants } from "../../time.ts";
import { decisionDay } from "../decision.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { lastRoundHeld, type Round } from "../rounds.ts";
import { before, onBusinessDay } from "../window.ts";

/** Somebody who can speak for the candidate is asked the next business day (R37 to R40, E6). */
export const recommendationRequest: Kind = {
  id: "recommendation_request",
  title: "Recommendation request",
  purpose: "strengthen",
  document: "recommendation_request",
  doneBy: "about",
  drafts: (dossier) => {
    const round = lastRoundHeld(dossier);
    return round === null ? [] : dossier.recommenders.flatMap((one) => draftsFor(dossier, round, one));
  },
};

function draftsFor(
  dossier: Dossier,
  round: Round,
  { id, personId, isInLoop, state, contactedAt, askedAt, receivedAt }: Recommender,
): readonly Draft[] {
  // Who has written need not be asked any more.
  const doneAt = askedAt ?? receivedAt;
  const common = { personId, interviewId: round.interview.id, aboutId: id, basis: "default", doneAt } as const;
  if (isInLoop) {
    const reason = "They take part in the decision, and cannot be asked.";
    return [{ ...common, window: null, rule: "I13", reason, shut: { closed: "blocked", rule: "I13", reason } }];
  }
  const { window, neededBy, isShort } = timingOf(dossier, round);
  if (window === null) return [];
  const reason = "The next business day, so that they have time: letters take days.";
  const isUnspoken = state === "candidate" && contactedAt === null;
  const cautions = [
    ...(isUnspoken ? ["Speak with them first, then write."] : []),
    ...(isShort ? ["Less than five business days for a letter: ask for two or three sentences."] : []),
  ];
  const row: Draft = { ...common, window, neededBy, rule: "E6", reason, cautions };
  if (isUnable({ state }))
    return [{ ...row, shut: { closed: "cancelled", rule: "E6", reason: "They said that they cannot." } }];
  return [endedByAnswer(dossier, row)];
}

/** Needed by 17:00 two business days before they decide; no day named: seven after the round. */
export function timingOf({ opportunity, settings }: Dossier, { interview, end }: Round) {
  const days = { zone: interview.zone, calendar: workCalendar(settings) };
  const decision = decisionDay(opportunity, end, interview.zone);
  const neededBy =
    decision === null
      ? onBusinessDay(end, 7, "17:00", days)
      : at(businessDayBefore(decision, days.calendar, 2), "17:00", interview.zone);
  const isShort = compareInstants(neededBy, onBusinessDay(end, 5, "00:00", days)) < 0;
  return { window: before(neededBy, end, onBusinessDay(end, 1, "17:00", days)), neededBy, isShort };
}
