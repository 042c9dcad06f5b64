import { workCalendar } from "../../business-days.ts";
import type { Dossier } from "../../dossier.ts";
import { isUnable, type Recommender } from "../../recommenders.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { outcomeOf } from "../outcome.ts";
import { lastRoundHeld } from "../rounds.ts";
import { onBusinessDay } from "../window.ts";

/** Whoever was asked hears how it ended, and from the candidate first (B5, E6o; decision 11). */
export const recommenderOutcome: Kind = {
  id: "recommender_outcome",
  title: "Outcome told to a recommender",
  purpose: "keep_the_bridge",
  document: "recommender_outcome",
  doneBy: "about",
  drafts,
};

function drafts(dossier: Dossier): readonly Draft[] {
  const round = lastRoundHeld(dossier);
  const outcome = outcomeOf(dossier);
  if (round === null || outcome === null) return [];
  const { interview } = round;
  const days = { zone: interview.zone, calendar: workCalendar(dossier.settings) };
  const due = onBusinessDay(outcome.at, 5, "17:00", days);
  return dossier.recommenders.filter(waitsForNews).map((one) => ({
    personId: one.personId,
    interviewId: interview.id,
    aboutId: one.id,
    window: { opens: outcome.at, due, expires: null },
    doneAt: one.toldAt,
    basis: "default",
    rule: "E6o",
    reason: "They spoke for you, or were ready to: let them hear it from you.",
  }));
}

/** Spoken to about it, and not out of it by their own wish. */
function waitsForNews(one: Recommender): boolean {
  const isAsked = one.contactedAt !== null || one.askedAt !== null || one.receivedAt !== null;
  return isAsked && !one.isInLoop && !isUnable(one);
}
