import { workCalendar } from "../../business-days.ts";
import type { Dossier, Met } from "../../dossier.ts";
import { compareInstants, laterOf } from "../../time.ts";
import { type StatusRow, statusRows } from "../addressee.ts";
import { askedCautions, closedByAgency, closedByNo, doorOf, standingAnswer } from "../answers.ts";
import { decisionDay } from "../decision.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { calledOffRound, type Round, roundsOf } from "../rounds.ts";
import { onBusinessDay } from "../window.ts";

/** The one call of a process, whoever it goes to (R42 to R47, E9). */
export const followUpCall: Kind = {
  id: "follow_up_call",
  title: "The one call",
  purpose: "offer_help",
  document: "call_script",
  alsoWrites: ["voicemail_script"],
  doneBy: "process",
  drafts: (dossier) => {
    const off = calledOffRound(dossier);
    const rows = statusRows(dossier, off === null ? roundsOf(dossier) : [off]).map((row) => draft(dossier, row));
    if (off === null) return rows;
    return rows.map((row) =>
      row.window === null ? row : { ...row, closed: "cancelled", reason: "The interview did not take place." },
    );
  },
};

function draft(dossier: Dossier, { round, met, isSuperseded, countsFrom, countsUntil }: StatusRow): Draft {
  const common = { personId: met.person.id, interviewId: round.interview.id, countsFrom, countsUntil };
  if (!isSuperseded && wasUsedBefore(dossier, countsFrom))
    return {
      ...common,
      window: null,
      closed: "blocked",
      basis: "article",
      rule: "G1",
      reason: "The one call was used in an earlier round.",
    };
  if (!isSuperseded) return { ...callWith(dossier, met, round), ...common };
  const reason = "A later round is fixed: nothing is asked about this one.";
  return { ...common, window: null, closed: "superseded", basis: "default", rule: "E14", reason };
}

/** The one call carries over from round to round (E14). */
function wasUsedBefore({ touches }: Dossier, instant: string | null): boolean {
  return instant !== null && touches.some(({ isTheCall, at }) => isTheCall && compareInstants(at, instant) < 0);
}

/** When this person may be rung, by E0 > E9a > E9d > E9b > E9c (DOMAIN H). */
export function callWith(dossier: Dossier, met: Met, round: Round): Omit<Draft, "personId" | "interviewId"> {
  const door = doorOf(dossier, met);
  if (door === "recruiter") return closedByAgency("call");
  if (door !== "open") return closedByNo;
  const answer = standingAnswer(dossier, met);
  const days = { zone: round.interview.zone, calendar: workCalendar(dossier.settings) };
  const on = (from: string, count: number, time: string) => onBusinessDay(from, count, time, days);
  const cautions = [...askedCautions(answer), ...unwelcomeIn(dossier)];
  if (answer.agreedAt !== null && answer.agreedChannel === "phone") {
    const opens = answer.agreedAt;
    const window = { opens, due: opens, expires: on(opens, 2, "16:00") };
    return ended(dossier, { window, basis: "stated", rule: "E9a", reason: "The time they named." });
  }
  const isPhoneNamed = answer.permission === "granted" && answer.permissionChannels.includes("phone");
  if (answer.permission === "granted" && answer.permissionChannels.length > 0 && !isPhoneNamed) {
    const reason = "They named how they want to be reached, and the telephone is not part of it.";
    return { window: null, closed: "blocked", basis: "default", rule: "E9d", reason };
  }
  const decision = decisionDay(dossier.opportunity, round.end, days.zone);
  if (isPhoneNamed || decision === null) {
    const due = on(round.end, 5, "16:00");
    const expires = decision === null ? on(round.end, 15, "16:00") : laterOf(due, on(decision, 5, "16:00"));
    const reason = isPhoneNamed ? "They said that you may ring." : "No date was named: a few days after the round.";
    return ended(dossier, {
      window: { opens: on(round.end, 3, "10:00"), due, expires },
      basis: "default",
      rule: "E9b",
      reason,
      cautions,
    });
  }
  const window = {
    opens: on(decision, 10, "10:00"),
    due: on(decision, 12, "16:00"),
    expires: on(decision, 15, "16:00"),
  };
  const reason = "They named a date and nobody said that you may ring: well after it.";
  return ended(dossier, { window, basis: "default", rule: "E9c", reason, cautions });
}

/** B1, S19: calls to an employer are no custom everywhere. */
function unwelcomeIn({ profile }: Dossier): readonly string[] {
  const british = ["en-GB", "en-IE"].includes(profile.locale);
  return british ? ["In the UK calls to the employer are mostly unwelcome: a short e-mail does more."] : [];
}

function ended(dossier: Dossier, row: Omit<Draft, "personId" | "interviewId">): Draft {
  return endedByAnswer(dossier, { personId: null, interviewId: null, ...row });
}
