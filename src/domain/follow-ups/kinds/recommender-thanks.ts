import { workCalendar } from "../../business-days.ts";
import type { Dossier } from "../../dossier.ts";
import { isUnable, type Recommender } from "../../recommenders.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { lastRoundHeld, type Round } from "../rounds.ts";
import { onBusinessDay } from "../window.ts";

/** Whoever wrote is thanked, and whoever thought about it and cannot (B5, E6t; decision 11). */
export const recommenderThanks: Kind = {
  id: "recommender_thanks",
  title: "Thanks to a recommender",
  purpose: "thank",
  document: "recommender_thanks",
  doneBy: "about",
  drafts: (dossier) => {
    const round = lastRoundHeld(dossier);
    return round === null ? [] : dossier.recommenders.flatMap((one) => draftsFor(dossier, round, one));
  },
};

function draftsFor({ settings }: Dossier, { interview }: Round, one: Recommender): readonly Draft[] {
  const since = one.receivedAt ?? (isUnable(one) ? one.answeredAt : null);
  if (since === null || one.isInLoop) return [];
  const days = { zone: interview.zone, calendar: workCalendar(settings) };
  return [
    {
      personId: one.personId,
      interviewId: interview.id,
      aboutId: one.id,
      window: {
        opens: since,
        due: onBusinessDay(since, 2, "17:00", days),
        expires: onBusinessDay(since, 20, "17:00", days),
      },
      doneAt: one.thankedAt,
      basis: "default",
      rule: "E6t",
      reason:
        one.receivedAt === null
          ? "They gave it some thought: a word of thanks keeps the door open."
          : "Two business days after their letter came: it took time and thought.",
    },
  ];
}
