// What the model knows: the records of DOMAIN D1 as far as the plan and the guard ask for them.

import type { Calendar } from "./dates.ts";

export type Role = "hiring_authority" | "panel" | "peer" | "hr_contact" | "assistant" | "recruiter" | "observer";
export type Permission = "granted" | "not_asked" | "denied_followup" | "no_contact" | "via_recruiter";
export type Allowed = "email" | "phone" | "text" | "whatsapp" | "linkedin";
export type Channel = "email" | "letter" | "call" | "voicemail" | "linkedin_invite" | "text" | "whatsapp" | "visit";
export type OutcomeStatus = "offer" | "accepted" | "declined" | "rejected" | "withdrawn" | "no_response" | "cancelled";

export interface Answer {
  readonly permission: Permission;
  readonly channels: readonly Allowed[];
  readonly isThankYouWelcome: boolean;
  /** When they said to call. */
  readonly callAt: number | null;
}

export interface Part {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly wantsLinkedin: boolean;
  answer: Answer;
}

export interface Round {
  readonly id: string;
  readonly number: number;
  readonly zone: string;
  startsAt: number;
  /** T0: when it ended, or is planned to. */
  t0: number;
  status: "planned" | "completed" | "cancelled";
  readonly fixedAt: number;
  readonly parts: Part[];
}

export interface Decision {
  readonly on: string;
  /** Where they named the minute too. */
  readonly at: number | null;
  readonly precision: "day" | "minute" | "week";
}

export interface Promised {
  readonly id: string;
  readonly roundId: string;
  readonly personId: string;
  readonly dueAt: number | null;
}

export interface Contact {
  readonly processId: string;
  readonly roundId: string;
  readonly personId: string;
  readonly at: number;
  readonly channel: Channel;
  readonly kind: string | null;
  readonly direction: "out" | "in";
  readonly isSolicited: boolean;
  readonly result: string | null;
  readonly aboutId: string | null;
}

export interface Logged extends Contact {
  readonly id: string;
  readonly loggedAt: number;
  isTakenBack: boolean;
}

export interface Skipped {
  readonly kind: string;
  readonly roundId: string | null;
  readonly personId: string | null;
  readonly aboutId: string | null;
}

export interface Process {
  readonly id: string;
  readonly rounds: Round[];
  readonly promises: Promised[];
  readonly kindnesses: { readonly roundId: string; readonly personId: string }[];
  readonly skips: Skipped[];
  decision: Decision | null;
  /** When the decision date that holds now was heard; null: it is the first. */
  decisionSince: number | null;
  outcome: { readonly status: OutcomeStatus; readonly at: number } | null;
}

/** All processes are at one employer: the budget is kept across them (R14). */
export interface World {
  now: number;
  calendar: Calendar;
  readonly processes: Process[];
  readonly people: string[];
  /** In the order in which they were logged. */
  readonly touches: Logged[];
}

export function standing({ touches }: World): readonly Logged[] {
  return touches.filter((touch) => !touch.isTakenBack);
}

export function takingPlace({ rounds }: Process): readonly Round[] {
  return rounds.filter(({ status }) => status !== "cancelled").toSorted((a, b) => a.number - b.number);
}

export function partsOf(process: Process, personId: string): readonly { readonly part: Part; readonly round: Round }[] {
  return process.rounds
    .toSorted((a, b) => b.number - a.number)
    .flatMap((round) => round.parts.filter((part) => part.personId === personId).map((part) => ({ part, round })));
}

const unasked: Answer = { permission: "not_asked", channels: [], isThankYouWelcome: true, callAt: null };

/** Later words replace earlier ones (D2); not having been asked again says nothing. */
export function answerOf(process: Process, personId: string): Answer {
  const answers = partsOf(process, personId).map(({ part }) => part.answer);
  return answers.find(({ permission }) => permission !== "not_asked") ?? unasked;
}

export function isRecruiter(process: Process, personId: string): boolean {
  return partsOf(process, personId).some(({ part }) => part.role === "recruiter");
}

export function recruiterOf(process: Process): string | null {
  return process.rounds.flatMap(({ parts }) => parts).find(({ role }) => role === "recruiter")?.personId ?? null;
}

/** G1: spoken or voicemail left; an unanswered ring is an attempt, and the agency's recruiter is not the employer. */
export function isTheCall(process: Process, touch: Contact): boolean {
  if (touch.processId !== process.id || touch.direction === "in" || touch.isSolicited) return false;
  if (isRecruiter(process, touch.personId)) return false;
  return touch.channel === "voicemail" || (touch.channel === "call" && touch.result !== "no_answer");
}

export function isAttempt(touch: Contact): boolean {
  return touch.direction === "out" && !touch.isSolicited && touch.channel === "call" && touch.result === "no_answer";
}
