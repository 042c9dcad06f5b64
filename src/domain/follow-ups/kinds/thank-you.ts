import { type Dossier, everyoneMet, goesViaRecruiter, type Met, recruiterOf } from "../../dossier.ts";
import { endOf, takesPlace } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { addHours, compareInstants, dayIn, daysUntil, instantOf, laterOf } from "../../time.ts";
import { standingTouches } from "../../touches.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { afterTheRound } from "../window.ts";

/** One thank-you for each interviewer of each round, within 48 elapsed hours (R26, R32, E1, E1s). */
export const thankYou: Kind = {
  id: "thank_you",
  title: "Thank-you",
  purpose: "connect_dots",
  document: "thank_you",
  drafts: (dossier) =>
    everyoneMet(dossier)
      .filter(({ part }) => isInterviewer(part.role) || part.permission === "no_contact")
      .map((met) => draft(dossier, met)),
};

function draft(dossier: Dossier, met: Met): Draft {
  const { person, part, interview } = met;
  const common = { personId: person.id, interviewId: interview.id, basis: "article" } as const;
  if (part.permission === "no_contact") {
    return {
      ...common,
      window: null,
      closed: "blocked",
      basis: "default",
      rule: "E0n",
      reason: "Asked for no letters.",
    };
  }
  if (part.permission === "denied_followup" && (!part.isThankYouWelcome || wasThankedBefore(dossier, met))) {
    const reason = part.isThankYouWelcome ? "The one thank-you they welcomed is sent." : "Asked for nothing further.";
    return { ...common, window: null, closed: "blocked", basis: "default", rule: "E0d", reason };
  }
  const end = endOf(interview);
  if (end === null || !takesPlace(interview)) {
    return { ...common, window: null, closed: "cancelled", rule: "E1", reason: "The interview did not take place." };
  }
  const { window, rule, reason } = windowOf(dossier, met, end);
  const sendVia = goesViaRecruiter(dossier, met) ? (recruiterOf(dossier)?.id ?? null) : null;
  const row: Draft = { ...common, window, rule, reason, sendVia, cautions: cautionsOf(dossier, met) };
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

/** Only a decision named to the day or the minute shortens the 48 hours; a day alone counts as 09:00 (E1s, DOMAIN H). */
function decisionInstant(
  { decisionOn, decisionAt, decisionPrecision }: Dossier["opportunity"],
  zone: string,
): string | null {
  if (decisionPrecision === "minute" && decisionAt !== null) return decisionAt;
  if (decisionPrecision !== "day" || decisionOn === null) return null;
  return instantOf(`${decisionOn}T09:00`, zone);
}

/** To someone who wants no follow-up there is one thank-you and nothing else, over all rounds (I3). */
function wasThankedBefore(dossier: Dossier, { person, interview }: Met): boolean {
  return standingTouches(dossier.touches).some(
    (touch) =>
      touch.kind === "thank_you" &&
      touch.personId === person.id &&
      touch.interviewId !== interview.id &&
      touch.direction === "out",
  );
}

/** A thank-you that was not sent before the rejection becomes part of the answer to it (DOMAIN E, E10). */
function closeOnOutcome({ opportunity }: Dossier, row: Draft): Draft {
  const { status, outcomeAt } = opportunity;
  if (outcomeAt === null || row.window === null) return row;
  if (compareInstants(row.window.expires, outcomeAt) < 0) return row;
  if (status === "rejected") {
    return { ...row, closed: "superseded", rule: "E10", reason: "The answer came: thank them in the reply to it." };
  }
  if (status === "withdrawn" || status === "declined" || status === "cancelled") {
    return { ...row, closed: "cancelled", reason: "The process has ended." };
  }
  return row;
}

function cautionsOf({ profile }: Dossier, { part }: Met): readonly string[] {
  const british = ["en-GB", "en-IE"].includes(profile.locale);
  return [
    ...(british
      ? ["In the UK a short e-mail within a day or two is a courtesy; calls to the employer are unwelcome."]
      : []),
    ...(part.permission === "not_asked"
      ? ["Permission to follow up was not asked. A thank-you is still welcome."]
      : []),
  ];
}
