import { type Dossier, everyoneMet, goesViaRecruiter, type Met, recruiterOf } from "../../dossier.ts";
import { endOf, plannedEndOf } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { addHours, compareInstants, dayIn, daysUntil, laterOf } from "../../time.ts";
import { askedCautions, standingAnswer, thanksShut } from "../answers.ts";
import { decisionInstant } from "../decision.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { isOverBefore, outcomeOf } from "../outcome.ts";
import { afterTheRound } from "../window.ts";

/** One thank-you for each interviewer of each round, within 48 elapsed hours (R26, R32, E1, E1s). */
export const thankYou: Kind = {
  id: "thank_you",
  title: "Thank-you",
  purpose: "connect_dots",
  document: "thank_you",
  doneBy: "round",
  drafts: (dossier) =>
    everyoneMet(dossier)
      .filter((met) => isInterviewer(met.part.role) || standingAnswer(dossier, met).permission === "no_contact")
      .map((met) => draft(dossier, met)),
};

function draft(dossier: Dossier, met: Met): Draft {
  const { person, interview } = met;
  const end = endOf(interview);
  const shut = thanksShut(dossier, met, standingAnswer(dossier, met), ["thank_you"]);
  // Nothing ended: the instants are those that were planned (DOMAIN H: cancelled rows keep theirs).
  const off = { closed: "cancelled", rule: "E1", reason: "The interview did not take place." } as const;
  const row: Draft = {
    personId: person.id,
    interviewId: interview.id,
    basis: "article",
    ...windowOf(dossier, met, end ?? plannedEndOf(interview)),
    shut: shut ?? (end === null ? off : null),
    sendVia: goesViaRecruiter(dossier, met) ? (recruiterOf(dossier)?.id ?? null) : null,
    cautions: cautionsOf(dossier, met),
  };
  return closeOnOutcome(dossier, row);
}

function windowOf({ opportunity }: Dossier, { interview }: Met, end: string) {
  const window = afterTheRound(end, interview.zone);
  const decision = decisionInstant(opportunity, interview.zone);
  const isNear =
    decision !== null &&
    daysUntil(dayIn(interview.zone, decision), dayIn(interview.zone, end)) >= 0 &&
    compareInstants(addHours(decision, -2), window.due) < 0;
  if (!isNear) return { window, rule: "E1", reason: "48 hours after the round ended. Weekends count." };
  const due = laterOf(addHours(decision, -2), addHours(end, 2));
  const reason = "They decide soon: two hours before, instead of 48 hours after the round.";
  return { window: { opens: window.opens, due, expires: laterOf(window.expires, due) }, rule: "E1s", reason };
}

/** A thank-you that was not sent before the rejection becomes part of the answer to it (DOMAIN E, E10). */
function closeOnOutcome(dossier: Dossier, row: Draft): Draft {
  const outcome = outcomeOf(dossier);
  if (outcome === null || row.shut != null || isOverBefore(row, outcome.at)) return row;
  if (outcome.status === "rejected") {
    const reason = "The answer came: thank them in the reply to it.";
    return { ...row, closing: { at: outcome.at, closed: "superseded", rule: "E10", reason } };
  }
  if (!["withdrawn", "declined", "cancelled"].includes(outcome.status)) return row;
  return { ...row, closing: { at: outcome.at, closed: "cancelled", rule: row.rule, reason: "The process has ended." } };
}

function cautionsOf({ profile }: Dossier, { part }: Met): readonly string[] {
  const british = ["en-GB", "en-IE"].includes(profile.locale);
  return [
    ...(british
      ? ["In the UK a short e-mail within a day or two is a courtesy; calls to the employer are unwelcome."]
      : []),
    ...askedCautions(part).map(() => "Permission to follow up was not asked. A thank-you is still welcome."),
  ];
}
