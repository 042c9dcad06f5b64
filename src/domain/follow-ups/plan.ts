import type { Dossier } from "../dossier.ts";
import { runningName } from "../names.ts";
import { compareInstants, withOffset } from "../time.ts";
import { standingTouches, type Touch } from "../touches.ts";
import type { Draft, FollowUp, FollowUpState, Window } from "./follow-up.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";

/** The whole plan of a process at `now` (an instant): every kind, every person, in the order in which they fall due. */
export function planFollowUps(dossier: Dossier, now: string): readonly FollowUp[] {
  const rows = kinds.flatMap((kind) => kind.drafts(dossier).map((draft) => toRow(dossier, kind, draft, now)));
  return [...rows, ...ownRows(dossier, now)].sort(byDue);
}

function toRow(dossier: Dossier, kind: Kind, drafted: Draft, now: string): FollowUp {
  const { closing } = drafted;
  const draft = closing !== undefined && compareInstants(closing.at, now) <= 0 ? { ...drafted, ...closing } : drafted;
  const interview = dossier.interviews.find(({ id }) => id === draft.interviewId);
  const person = dossier.people.find(({ id }) => id === draft.personId);
  const zone = interview?.zone ?? dossier.profile.homeZone ?? "UTC";
  const done = doneBy(dossier, kind.id, draft);
  const skip = dossier.skips.find(
    (one) => one.kind === kind.id && one.personId === draft.personId && one.interviewId === draft.interviewId,
  );
  const state = stateOf(draft, done, skip !== undefined, now);
  const showsInstants = state !== "blocked" && state !== "superseded";
  const window = showsInstants ? draft.window : null;
  return {
    id: [kind.id, draft.interviewId ?? "", draft.personId ?? ""].join(":"),
    kind: kind.id,
    title: kind.title,
    purpose: kind.purpose,
    personId: draft.personId,
    personName: person === undefined ? "" : runningName(person),
    interviewId: draft.interviewId,
    round: interview?.round ?? 1,
    zone,
    ...instantsIn(window, zone),
    targetAt: window?.target === undefined ? null : withOffset(window.target, zone),
    doneAt: done === null ? null : withOffset(done.at, zone),
    home: homeOf(dossier, zone, window),
    state,
    basis: draft.basis,
    rule: draft.rule,
    reason: state === "skipped" && skip !== undefined ? skip.reason : draft.reason,
    sendVia: draft.sendVia ?? null,
    cautions: [...(draft.cautions ?? [])],
    document: kind.document,
  };
}

function stateOf(draft: Draft, done: Touch | null, isSkipped: boolean, now: string): FollowUpState {
  const { window, closed } = draft;
  // What is done stays done, whatever was said or decided afterwards (DOMAIN H).
  if (done !== null) return window !== null && compareInstants(done.at, window.due) > 0 ? "done_late" : "done_on_time";
  if (isSkipped) return "skipped";
  if (closed !== undefined) return closed;
  return window === null ? "blocked" : stateInWindow(window, now);
}

/** Opens, due and expires are inclusive: at the instant is in time, one second later is not. */
function stateInWindow(window: Window, now: string): FollowUpState {
  if (compareInstants(now, window.opens) < 0) return "scheduled";
  if (compareInstants(now, window.due) <= 0) return "open";
  return compareInstants(now, window.expires) <= 0 ? "overdue" : "expired";
}

function doneBy({ touches }: Dossier, kind: string, { personId, interviewId }: Draft): Touch | null {
  const matching = standingTouches(touches).filter(
    (touch) =>
      touch.kind === kind &&
      touch.direction === "out" &&
      touch.personId === personId &&
      touch.interviewId === interviewId,
  );
  return matching.toSorted((a, b) => compareInstants(a.at, b.at))[0] ?? null;
}

function instantsIn(window: Window | null, zone: string): Pick<FollowUp, "opensAt" | "dueAt" | "expiresAt"> {
  const show = (instant: string | undefined) => (instant === undefined ? null : withOffset(instant, zone));
  return { opensAt: show(window?.opens), dueAt: show(window?.due), expiresAt: show(window?.expires) };
}

function homeOf({ profile }: Dossier, zone: string, window: Window | null): FollowUp["home"] {
  const home = profile.homeZone;
  if (home === null || home === zone || window === null) return null;
  return { zone: home, ...instantsIn(window, home) };
}

/** The person's own actions stand in the same plan (R19). */
function ownRows({ ownFollowUps, people, interviews, profile }: Dossier, now: string): readonly FollowUp[] {
  return ownFollowUps.map((own) => {
    const interview = interviews.find(({ id }) => id === own.interviewId) ?? interviews.at(-1);
    const person = people.find(({ id }) => id === own.personId);
    const zone = interview?.zone ?? profile.homeZone ?? "UTC";
    const isLate = own.dueAt !== null && compareInstants(own.doneAt ?? now, own.dueAt) > 0;
    const shown = own.dueAt === null ? null : withOffset(own.dueAt, zone);
    return {
      id: `own:${own.id}`,
      kind: "own",
      title: own.title,
      purpose: own.purpose,
      personId: own.personId,
      personName: person === undefined ? "" : runningName(person),
      interviewId: own.interviewId,
      round: interview?.round ?? 1,
      zone,
      opensAt: null,
      targetAt: null,
      dueAt: shown,
      expiresAt: null,
      doneAt: own.doneAt === null ? null : withOffset(own.doneAt, zone),
      home: null,
      state: own.doneAt !== null ? (isLate ? "done_late" : "done_on_time") : isLate ? "overdue" : "open",
      basis: "stated",
      rule: "R19",
      reason: "Added by you.",
      sendVia: null,
      cautions: [],
      document: null,
    };
  });
}

/** By the instant at which they were done or fall due, what has none last; of one instant in the order of the registry. */
function byDue(a: FollowUp, b: FollowUp): number {
  const keyOf = (row: FollowUp) => row.doneAt ?? row.dueAt;
  const [first, second] = [keyOf(a), keyOf(b)];
  return first === null || second === null
    ? Number(first === null) - Number(second === null)
    : compareInstants(first, second);
}

/** Rows that still ask for something now: what Today shows. */
export function isPending({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "overdue" || state === "scheduled";
}
