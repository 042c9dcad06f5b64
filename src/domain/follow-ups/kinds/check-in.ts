import { workCalendar } from "../../business-days.ts";
import { isStatusAsk } from "../../contacts.ts";
import { type Dossier, type Met, recruiterOf } from "../../dossier.ts";
import { type CalendarDay, compareInstants, laterOf } from "../../time.ts";
import { standingTouches } from "../../touches.ts";
import { calledOff, type StatusRow, shutByLaterRound, statusRows } from "../addressee.ts";
import { askedCautions, doorOf, shutByAgency, shutByDoor, standingAnswer } from "../answers.ts";
import { decisionDay, decisionNamedAt } from "../decision.ts";
import type { Draft, Window } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { endedByAnswer } from "../outcome.ts";
import { calledOffRound, type Round, roundsOf } from "../rounds.ts";
import { type Days, onBusinessDay } from "../window.ts";

/** One question about the timing, some days after the date they named (E8, B9). */
export const checkIn: Kind = {
  id: "check_in",
  title: "Check-in",
  purpose: "offer_help",
  document: "check_in",
  doneBy: "process",
  drafts: (dossier) => {
    const off = calledOffRound(dossier);
    const rows = statusRows(dossier, off === null ? roundsOf(dossier) : [off]).map((row) => draft(dossier, row));
    return off === null ? [...rows, ...askedBefore(dossier)] : rows.map((row) => calledOff(row));
  },
};

function draft(dossier: Dossier, { round, met, isSuperseded, countsFrom, countsUntil }: StatusRow): Draft {
  const door = doorOf(dossier, met);
  const recruiter = door === "recruiter" ? recruiterOf(dossier) : null;
  const common = {
    personId: recruiter?.id ?? met.person.id,
    interviewId: round.interview.id,
    countsFrom: isSuperseded ? countsFrom : checkInsCountFrom(dossier),
    countsUntil,
    rule: "E8",
    cautions: askedCautions(standingAnswer(dossier, met)),
  } as const;
  const shut = door === "recruiter" && recruiter === null ? shutByAgency("question") : shutByDoor(door);
  const timing = timingOf(dossier, round, met);
  return endedByAnswer(dossier, { ...common, ...timing, shut: isSuperseded ? shutByLaterRound : shut });
}

function timingOf(dossier: Dossier, round: Round, met: Met): Pick<Draft, "window" | "basis" | "reason"> {
  const days = { zone: round.interview.zone, calendar: workCalendar(dossier.settings) };
  const { agreedAt, agreedChannel } = standingAnswer(dossier, met);
  const decision = decisionDay(dossier.opportunity, round.end, days.zone);
  const window = defaultWindow(decision, round, days);
  const isByMail = agreedChannel === null || agreedChannel === "email" || agreedChannel === "post";
  if (agreedAt !== null && isByMail)
    return { window: agreed(agreedAt, window, days), basis: "stated", reason: "The time they named." };
  const reason =
    decision === null
      ? "No date was named: two weeks after the round."
      : "Three business days of grace after the date they named.";
  return { window: spaced(dossier, window, days), basis: "default", reason };
}

function defaultWindow(decision: CalendarDay | null, { end }: Round, days: Days): Window & { expires: string } {
  const [from, opens, due, expires] = decision === null ? [end, 10, 12, 20] : [decision, 3, 5, 10];
  return {
    opens: onBusinessDay(from, opens, "09:00", days),
    due: onBusinessDay(from, due, "17:00", days),
    expires: onBusinessDay(from, expires, "17:00", days),
  };
}

/** An agreed time beats the defaults (R23). */
function agreed(at: string, { expires }: Window & { expires: string }, days: Days): Window {
  return { opens: at, due: at, expires: laterOf(expires, onBusinessDay(at, 2, "17:00", days)) };
}

/** Five business days between two questions of status, and two to do it in (G2, DOMAIN H). What does the row moves nothing. */
function spaced(dossier: Dossier, window: Window & { expires: string }, days: Days): Window {
  const from = checkInsCountFrom(dossier);
  const asked = standingTouches(dossier.touches)
    .filter((touch) => isStatusAsk(touch))
    .filter(({ kind, at }) => kind !== "check_in" || (from !== null && compareInstants(at, from) < 0))
    .map(({ at }) => onBusinessDay(at, 5, "09:00", days));
  const opens = asked.reduce(laterOf, window.opens);
  if (opens === window.opens) return window;
  const due = laterOf(window.due, onBusinessDay(opens, 2, "17:00", days));
  return { opens, due, expires: laterOf(window.expires, due) };
}

/** From when on a check-in is about the date that holds now and the latest round; null: any is. */
export function checkInsCountFrom(dossier: Dossier): string | null {
  return latestOf(roundsBefore(dossier), decisionNamedAt(dossier));
}

/** The end of the latest round, where others went before it. */
function roundsBefore(dossier: Dossier): string | null {
  const rounds = roundsOf(dossier);
  return rounds.length > 1 ? (rounds.at(-1)?.end ?? null) : null;
}

function latestOf(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : laterOf(a, b);
}

/** What was asked about a date that they have replaced since: it stays as it was. */
function askedBefore(dossier: Dossier): readonly Draft[] {
  const rounds = roundsOf(dossier);
  let since = roundsBefore(dossier);
  return dossier.pastDecisions.flatMap((past): Draft[] => {
    const [from, until] = [since, past.replacedAt];
    since = latestOf(since, until);
    const asked = standingTouches(dossier.touches).find(
      (touch) =>
        touch.kind === "check_in" &&
        touch.direction === "out" &&
        compareInstants(touch.at, until) < 0 &&
        (from === null || compareInstants(touch.at, from) >= 0),
    );
    const round = rounds.at(-1);
    if (asked === undefined || round === undefined) return [];
    const days = { zone: round.interview.zone, calendar: workCalendar(dossier.settings) };
    return [
      {
        personId: asked.personId,
        interviewId: round.interview.id,
        aboutId: until,
        window: defaultWindow(decisionDay(past, round.end, days.zone), round, days),
        basis: "default",
        rule: "E8",
        reason: "Asked about the date they named before.",
        doneAt: asked.at,
      },
    ];
  });
}
