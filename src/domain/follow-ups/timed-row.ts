import { isByPhone } from "../contacts.ts";
import { type Dossier, findPerson, latestPart } from "../dossier.ts";
import { isToEmployer, theCall } from "../guard/call-stops.ts";
import { runningName } from "../names.ts";
import type { OwnFollowUp } from "../own-follow-ups.ts";
import { withOffset } from "../time.ts";
import { doorOf, shutByAgency, shutByDoor } from "./answers.ts";
import type { Draft, FollowUp, FollowUpState, Shut, Window } from "./follow-up.ts";
import type { Kind } from "./kind.ts";
import { shutByTheCall } from "./kinds/follow-up-call.ts";

/** A row with all that does not depend on the clock; milliseconds since 1970 beside it say what does. */
export interface TimedRow {
  /** With its state, where no clock changes that: done, skipped, blocked, cancelled. */
  readonly row: FollowUp;
  readonly window: { readonly opens: number; readonly due: number; readonly expires: number } | null;
  /** By the instant at which it was done or falls due. */
  readonly order: number;
}

/** Opens, due and expires are inclusive: at the instant is in time, one second later is not. */
export function rowAt({ row, window }: TimedRow, now: number): FollowUp {
  return window === null ? row : { ...row, state: stateIn(window, now) };
}

function stateIn({ opens, due, expires }: NonNullable<TimedRow["window"]>, now: number): FollowUpState {
  if (now < opens) return "scheduled";
  if (now <= due) return "open";
  return now <= expires ? "overdue" : "expired";
}

/** `done` is the instant at which it was done, `skipped` the reason why it is not to be. */
export function timeRow(
  dossier: Dossier,
  kind: Kind,
  drafted: Draft,
  done: string | null,
  skipped: string | null,
): TimedRow {
  const { shut } = drafted;
  // What is done stays done, whatever was said or decided afterwards (DOMAIN H).
  const draft = done === null && shut != null ? { ...drafted, rule: shut.rule, reason: shut.reason } : drafted;
  const fixed = fixedState(draft, done, skipped);
  const interview = dossier.interviews.find(({ id }) => id === draft.interviewId);
  const person = findPerson(dossier, draft.personId);
  const zone = interview?.zone ?? dossier.profile.homeZone ?? "UTC";
  const showsInstants = fixed !== "blocked" && fixed !== "superseded";
  const window = showsInstants ? draft.window : null;
  const row: FollowUp = {
    id: [kind.id, draft.interviewId ?? "", draft.personId ?? "", ...(draft.aboutId ? [draft.aboutId] : [])].join(":"),
    kind: kind.id,
    title: draft.title ?? kind.title,
    purpose: kind.purpose,
    personId: draft.personId,
    aboutId: draft.aboutId ?? null,
    personName: person === null ? "" : runningName(person),
    interviewId: draft.interviewId,
    round: interview?.round ?? 1,
    zone,
    ...instantsIn(window, zone),
    targetAt: window?.target === undefined ? null : withOffset(window.target, zone),
    doneAt: done === null ? null : withOffset(done, zone),
    neededBy: draft.neededBy === undefined || !showsInstants ? null : withOffset(draft.neededBy, zone),
    home: homeOf(dossier, zone, window),
    state: fixed ?? "scheduled",
    basis: fixed === "blocked" ? "default" : draft.basis,
    rule: draft.rule,
    reason: fixed === "skipped" && skipped !== null ? skipped : draft.reason,
    sendVia: draft.sendVia ?? null,
    cautions: [...(draft.cautions ?? [])],
    document: kind.document,
  };
  return timed(row, fixed === null ? draft.window : null);
}

/** The person's own actions stand in the same plan (R19). */
export function timeOwn(dossier: Dossier, own: OwnFollowUp): TimedRow {
  const { interviews, profile } = dossier;
  const interview = interviews.find(({ id }) => id === own.interviewId) ?? interviews.at(-1);
  const person = findPerson(dossier, own.personId);
  const zone = interview?.zone ?? profile.homeZone ?? "UTC";
  const shut = own.doneAt === null ? shutOf(dossier, own) : null;
  const isLate = own.doneAt !== null && own.dueAt !== null && Date.parse(own.doneAt) > Date.parse(own.dueAt);
  const row: FollowUp = {
    id: `own:${own.id}`,
    kind: "own",
    title: own.title,
    purpose: own.purpose,
    personId: own.personId,
    aboutId: null,
    personName: person === null ? "" : runningName(person),
    interviewId: own.interviewId,
    round: interview?.round ?? 1,
    zone,
    opensAt: null,
    targetAt: null,
    dueAt: own.dueAt === null || shut !== null ? null : withOffset(own.dueAt, zone),
    expiresAt: null,
    doneAt: own.doneAt === null ? null : withOffset(own.doneAt, zone),
    neededBy: null,
    home: null,
    state: own.doneAt === null ? (shut?.closed ?? "open") : isLate ? "done_late" : "done_on_time",
    basis: "stated",
    rule: shut?.rule ?? "R19",
    reason: shut?.reason ?? "Added by you.",
    sendVia: null,
    cautions: [],
    document: null,
  };
  const isOwed = own.doneAt === null && own.dueAt !== null && shut === null;
  return timed(row, isOwed ? { opens: own.createdAt, due: own.dueAt ?? own.createdAt, expires: null } : null);
}

/** What was planned before they said no, or before the one call was made. */
function shutOf(dossier: Dossier, { channel, personId }: OwnFollowUp): Shut | null {
  if (channel === null) return null;
  const isCall = isByPhone({ channel }) && (personId === null || isToEmployer(dossier, personId));
  if (isCall && theCall(dossier) !== null) return shutByTheCall;
  const met = personId === null ? null : latestPart(dossier, personId);
  if (met === null) return null;
  const door = doorOf(dossier, met);
  return door === "recruiter" ? shutByAgency("contact") : shutByDoor(door);
}

function timed(row: FollowUp, window: Window | null): TimedRow {
  const key = row.doneAt ?? row.dueAt;
  return {
    row,
    window: window && {
      opens: Date.parse(window.opens),
      due: Date.parse(window.due),
      expires: window.expires === null ? Number.POSITIVE_INFINITY : Date.parse(window.expires),
    },
    order: key === null ? Number.POSITIVE_INFINITY : Date.parse(key),
  };
}

/** The state that no clock changes; null: the window says it. */
function fixedState({ window, shut }: Draft, done: string | null, skipped: string | null): FollowUpState | null {
  if (done !== null) return window !== null && Date.parse(done) > Date.parse(window.due) ? "done_late" : "done_on_time";
  if (skipped !== null) return "skipped";
  return shut?.closed ?? (window === null ? "blocked" : null);
}

function instantsIn(window: Window | null, zone: string): Pick<FollowUp, "opensAt" | "dueAt" | "expiresAt"> {
  const show = (instant: string | null | undefined) => (instant == null ? null : withOffset(instant, zone));
  return { opensAt: show(window?.opens), dueAt: show(window?.due), expiresAt: show(window?.expires) };
}

function homeOf({ profile }: Dossier, zone: string, window: Window | null): FollowUp["home"] {
  const home = profile.homeZone;
  if (home === null || home === zone || window === null) return null;
  return { zone: home, ...instantsIn(window, home) };
}
