import { workCalendar } from "../../business-days.ts";
import type { Dossier, Met } from "../../dossier.ts";
import { theCall } from "../../guard/call-stops.ts";
import { compareInstants, laterOf } from "../../time.ts";
import { calledOff, type StatusRow, shutByLaterRound, statusRows } from "../addressee.ts";
import { askedCautions, doorOf, shutByAgency, shutByDoor, standingAnswer } from "../answers.ts";
import { decisionDay } from "../decision.ts";
import type { Draft, Shut } from "../follow-up.ts";
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
  doneBy: "the call",
  drafts: (dossier) => {
    const off = calledOffRound(dossier);
    const rows = statusRows(dossier, off === null ? roundsOf(dossier) : [off]).map((row) => draft(dossier, row));
    return off === null ? rows : rows.map((row) => calledOff(row));
  },
};

function draft(dossier: Dossier, { round, met, isSuperseded, countsFrom, countsUntil }: StatusRow): Draft {
  const common = { personId: met.person.id, interviewId: round.interview.id, countsFrom, countsUntil };
  const row = { ...callWith(dossier, met, round), ...common };
  if (isSuperseded) return { ...row, shut: shutByLaterRound };
  return wasUsedElsewhere(dossier, countsFrom) ? { ...row, shut: shutByTheCall } : row;
}

export const shutByTheCall: Shut = { closed: "blocked", rule: "G1", reason: "The one call was used before." };

/** The one call carries over from round to round (E14), and from a part that somebody had before. */
function wasUsedElsewhere(dossier: Dossier, instant: string | null): boolean {
  const call = theCall(dossier);
  return call !== null && (!call.isTheCall || (instant !== null && compareInstants(call.at, instant) < 0));
}

/** When this person may be rung, by E0 > E9a > E9d > E9b > E9c (DOMAIN H). */
export function callWith(dossier: Dossier, met: Met, round: Round): Omit<Draft, "personId" | "interviewId"> {
  const door = doorOf(dossier, met);
  const answer = standingAnswer(dossier, met);
  const days = { zone: round.interview.zone, calendar: workCalendar(dossier.settings) };
  const on = (from: string, count: number, time: string) => onBusinessDay(from, count, time, days);
  const cautions = [...askedCautions(answer), ...unwelcomeIn(dossier)];
  const isPhoneNamed = answer.permission === "granted" && answer.permissionChannels.includes("phone");
  const isUnnamed = answer.permission === "granted" && answer.permissionChannels.length > 0 && !isPhoneNamed;
  const shutDoor = door === "recruiter" ? shutByAgency("call") : shutByDoor(door);
  const isAgreed = answer.agreedAt !== null && answer.agreedChannel === "phone";
  const shut = shutDoor ?? (isUnnamed && !isAgreed ? shutByChannels : null);
  const ended = (row: Timing) => endedByAnswer(dossier, { personId: null, interviewId: null, shut, ...row });
  if (answer.agreedAt !== null && answer.agreedChannel === "phone") {
    const opens = answer.agreedAt;
    const window = { opens, due: opens, expires: on(opens, 2, "16:00") };
    return ended({ window, basis: "stated", rule: "E9a", reason: "The time they named." });
  }
  const decision = decisionDay(dossier.opportunity, round.end, days.zone);
  if (!isUnnamed && decision !== null && !isPhoneNamed) {
    const window = {
      opens: on(decision, 10, "10:00"),
      due: on(decision, 12, "16:00"),
      expires: on(decision, 15, "16:00"),
    };
    const reason = "They named a date and nobody said that you may ring: well after it.";
    return ended({ window, basis: "default", rule: "E9c", reason, cautions });
  }
  const due = on(round.end, 5, "16:00");
  const expires = decision === null ? on(round.end, 15, "16:00") : laterOf(due, on(decision, 5, "16:00"));
  const window = { opens: on(round.end, 3, "10:00"), due, expires };
  const reason = isPhoneNamed ? "They said that you may ring." : "No date was named: a few days after the round.";
  return ended({ window, basis: "default", rule: "E9b", reason, cautions });
}

const shutByChannels: Shut = {
  closed: "blocked",
  rule: "E9d",
  reason: "They named how they want to be reached, and the telephone is not part of it.",
};

type Timing = Pick<Draft, "window" | "basis" | "rule" | "reason" | "cautions">;

/** B1, S19: calls to an employer are no custom everywhere. */
function unwelcomeIn({ profile }: Dossier): readonly string[] {
  const british = ["en-GB", "en-IE"].includes(profile.locale);
  return british ? ["In the UK calls to the employer are mostly unwelcome: a short e-mail does more."] : [];
}
