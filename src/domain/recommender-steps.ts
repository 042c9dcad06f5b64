// The next step of one recommender: speak, hear their answer, write the brief, remind once, have their consent, hand the
// letter on, thank, tell how it ended (R37 to R41, B5, B6).

import { workCalendar } from "./business-days.ts";
import type { Dossier } from "./dossier.ts";
import type { FollowUp } from "./follow-ups/follow-up.ts";
import { recommendationForward } from "./follow-ups/kinds/recommendation-forward.ts";
import { recommendationRequest } from "./follow-ups/kinds/recommendation-request.ts";
import { recommenderOutcome } from "./follow-ups/kinds/recommender-outcome.ts";
import { recommenderReminder } from "./follow-ups/kinds/recommender-reminder.ts";
import { recommenderThanks } from "./follow-ups/kinds/recommender-thanks.ts";
import { outcomeOf } from "./follow-ups/outcome.ts";
import { isPending, planFollowUps } from "./follow-ups/plan.ts";
import { lastRoundHeld } from "./follow-ups/rounds.ts";
import { onBusinessDay } from "./follow-ups/window.ts";
import { isUnable, type Recommender } from "./recommenders.ts";
import { compareInstants } from "./time.ts";

type Step = "speak" | "note_answer" | "write_brief" | "wait" | "remind" | "ask_consent" | "forward" | "thank" | "tell";

export interface NextStep {
  readonly step: Step;
  /** By when; null: no day is set for it, or the day on which it would have helped is past. */
  readonly dueAt: string | null;
  /** The row of the plan that does it; while consent is asked for, that of the thanks. */
  readonly row: FollowUp | null;
}

const campaign = [
  recommendationRequest,
  recommenderReminder,
  recommendationForward,
  recommenderThanks,
  recommenderOutcome,
] as const;

/** At `now`, an instant. Null: nothing is to be done any more, or it is not theirs to do (I13). */
export function nextStep(dossier: Dossier, one: Recommender, now: string): NextStep | null {
  if (one.isInLoop) return null;
  const rows = planFollowUps(dossier, now, campaign).filter(({ aboutId }) => aboutId === one.id);
  const owed = (kind: string, step: Step): NextStep | null => {
    const row = rows.find((row) => row.kind === kind && isPending(row)) ?? null;
    return row === null ? null : { step, dueAt: row.dueAt, row };
  };
  const thanks = owed("recommender_thanks", "thank");
  if (outcomeOf(dossier) !== null) return thanks ?? owed("recommender_outcome", "tell");
  if (isUnable(one)) return thanks;
  if (one.receivedAt !== null)
    return one.consentedAt === null
      ? (askConsent(dossier, one, one.receivedAt, now, thanks) ?? thanks)
      : (owed("recommendation_forward", "forward") ?? thanks);
  const request = rows.find(({ kind }) => kind === "recommendation_request") ?? null;
  if (one.askedAt !== null) return reminder(owed("recommender_reminder", "remind"), request, now);
  const step = hasAnswered(one)
    ? "write_brief"
    : one.contactedAt === null && one.state === "candidate"
      ? "speak"
      : "note_answer";
  const dueAt = request?.state === "expired" ? null : (request?.dueAt ?? null);
  return { step, dueAt, row: step === "write_brief" ? request : null };
}

/** Whether they said yes or no; a state says so too, where its day is not known. */
export function hasAnswered({ answeredAt, state }: Pick<Recommender, "answeredAt" | "state">): boolean {
  return answeredAt !== null || (state !== "candidate" && state !== "contacted");
}

/** Not before its day: a reminder that comes early is a second request. */
function reminder(remind: NextStep | null, request: FollowUp | null, now: string): NextStep {
  const isDay = remind?.row?.state === "open" || remind?.row?.state === "overdue";
  const by = request?.neededBy ?? null;
  const dueAt = by === null || compareInstants(by, now) < 0 ? null : by;
  return isDay && remind !== null ? remind : { step: "wait", dueAt, row: null };
}

/** Null: it is too late to hand it on, so there is nothing to agree to. Meanwhile they may be thanked. */
function askConsent(
  dossier: Dossier,
  one: Recommender,
  receivedAt: string,
  now: string,
  thanks: NextStep | null,
): NextStep | null {
  const round = lastRoundHeld(dossier);
  if (round === null) return { step: "ask_consent", dueAt: null, row: null };
  const agreed = { ...dossier, recommenders: [{ ...one, consentedAt: receivedAt }] };
  if (!planFollowUps(agreed, now, [recommendationForward]).some(isPending)) return null;
  const days = { zone: round.interview.zone, calendar: workCalendar(dossier.settings) };
  return { step: "ask_consent", dueAt: onBusinessDay(receivedAt, 1, "17:00", days), row: thanks?.row ?? null };
}

/** It is late for a letter: a few sentences, or a call, are what can still be asked for. */
export function isLateForLetter(dossier: Dossier, next: NextStep): boolean {
  const isBefore = next.step === "speak" || next.step === "note_answer" || next.step === "write_brief";
  return isBefore && next.dueAt === null && lastRoundHeld(dossier) !== null;
}

/** What else they could do where a letter cannot be had (B5): many firms forbid one, and allow either of these. */
export function insteadOfLetter(one: Pick<Recommender, "state">): readonly ("linkedin" | "call")[] {
  return isUnable(one) ? ["linkedin", "call"] : [];
}
