import { workCalendar } from "../../business-days.ts";
import { type Dossier, findPerson, type Met, recruiterOf } from "../../dossier.ts";
import { runningName } from "../../names.ts";
import type { Recommender } from "../../recommenders.ts";
import { addresseeOf } from "../addressee.ts";
import { doorOf, shutByDoor } from "../answers.ts";
import { decisionDay } from "../decision.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { lastRoundHeld, type Round } from "../rounds.ts";
import { before, capOf, onBusinessDay } from "../window.ts";

/** A letter that was received goes on to the hiring authority, as it came and with its writer's consent (R41, E7, I6). */
export const recommendationForward: Kind = {
  id: "recommendation_forward",
  title: "Recommendation letter",
  purpose: "strengthen",
  document: "recommendation_forward",
  doneBy: "about",
  drafts: (dossier) => {
    const round = lastRoundHeld(dossier);
    const met = addresseeOf(dossier);
    if (round === null || met === null) return [];
    return dossier.recommenders.flatMap((one) => draftsFor(dossier, round, met, one));
  },
};

function draftsFor(dossier: Dossier, { interview, end }: Round, met: Met, recommender: Recommender): readonly Draft[] {
  const { id, receivedAt, consentedAt, forwardedAt } = recommender;
  if (receivedAt === null || recommender.isInLoop) return [];
  const door = doorOf(dossier, met);
  const writer = findPerson(dossier, recommender.personId);
  const common = {
    personId: met.person.id,
    interviewId: interview.id,
    aboutId: id,
    title: writer === null ? "Recommendation letter" : `Letter from ${runningName(writer)}`,
    doneAt: forwardedAt,
    basis: "default",
    sendVia: door === "recruiter" ? (recruiterOf(dossier)?.id ?? null) : null,
  } as const;
  if (consentedAt === null) {
    const reason = "Its writer has not agreed yet that it is handed on.";
    return [{ ...common, window: null, rule: "I6", reason, shut: { closed: "blocked", rule: "I6", reason } }];
  }
  const days = { zone: interview.zone, calendar: workCalendar(dossier.settings) };
  const cap = capOf(decisionDay(dossier.opportunity, end, interview.zone), receivedAt, days);
  const window = before(cap, receivedAt, onBusinessDay(receivedAt, 2, "17:00", days));
  const reason = "Two business days after it came, and before they decide.";
  return window === null
    ? []
    : [endedByAnswer(dossier, { ...common, window, rule: "E7", reason, shut: shutByDoor(door) })];
}
