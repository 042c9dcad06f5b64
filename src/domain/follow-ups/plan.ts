import { isAttempt } from "../contacts.ts";
import { type Dossier, findPerson } from "../dossier.ts";
import { runningName } from "../names.ts";
import { compareInstants, withOffset } from "../time.ts";
import { standingTouches, type Touch } from "../touches.ts";
import type { Draft, FollowUp, FollowUpState, Window } from "./follow-up.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";
import { ownRow } from "./own-row.ts";

/** A row before the clock is looked at: the same until a fact of its process changes. */
interface Drafted {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly done: string | null;
}

/** All that follows from the facts alone, so that a clock can be put beside it as often as one likes. */
export interface DraftedPlan {
  readonly dossier: Dossier;
  readonly rows: readonly Drafted[];
}

/** The whole plan of a process at `now` (an instant): every kind, every person, in the order in which they fall due. */
export function planFollowUps(dossier: Dossier, now: string): readonly FollowUp[] {
  return planAt(draftPlan(dossier), now);
}

export function draftPlan(dossier: Dossier): DraftedPlan {
  const touches = standingTouches(dossier.touches);
  const rows = kinds.flatMap((kind) =>
    kind.drafts(dossier).map((draft) => ({ kind, draft, done: doneAt(touches, kind, draft) })),
  );
  return { dossier, rows };
}

export function planAt({ dossier, rows }: DraftedPlan, now: string): readonly FollowUp[] {
  const planned = rows.map((row) => toRow(dossier, row, now));
  return [...planned, ...dossier.ownFollowUps.map((own) => ownRow(dossier, own, now))].sort(byDue);
}

function toRow(dossier: Dossier, { kind, draft: drafted, done }: Drafted, now: string): FollowUp {
  const { closing } = drafted;
  const draft = closing !== undefined && compareInstants(closing.at, now) <= 0 ? { ...drafted, ...closing } : drafted;
  const interview = dossier.interviews.find(({ id }) => id === draft.interviewId);
  const person = findPerson(dossier, draft.personId);
  const zone = interview?.zone ?? dossier.profile.homeZone ?? "UTC";
  const skip = skipOf(dossier, kind, draft);
  const state = stateOf(draft, done, skip !== undefined, now);
  const showsInstants = state !== "blocked" && state !== "superseded";
  const window = showsInstants ? draft.window : null;
  return {
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
    state,
    basis: draft.basis,
    rule: draft.rule,
    reason: state === "skipped" && skip !== undefined ? skip.reason : draft.reason,
    sendVia: draft.sendVia ?? null,
    cautions: [...(draft.cautions ?? [])],
    document: kind.document,
  };
}

function skipOf({ skips }: Dossier, { id, doneBy }: Kind, { personId, interviewId, aboutId }: Draft) {
  return skips.find(
    (skip) =>
      skip.kind === id &&
      skip.personId === personId &&
      (skip.aboutId === null || skip.aboutId === aboutId) &&
      (doneBy !== "round" || skip.interviewId === interviewId),
  );
}

function stateOf(draft: Draft, done: string | null, isSkipped: boolean, now: string): FollowUpState {
  const { window, closed } = draft;
  // What is done stays done, whatever was said or decided afterwards (DOMAIN H).
  if (done !== null) return window !== null && compareInstants(done, window.due) > 0 ? "done_late" : "done_on_time";
  if (isSkipped) return "skipped";
  if (closed !== undefined) return closed;
  return window === null ? "blocked" : stateInWindow(window, now);
}

/** Opens, due and expires are inclusive: at the instant is in time, one second later is not. */
function stateInWindow({ opens, due, expires }: Window, now: string): FollowUpState {
  if (compareInstants(now, opens) < 0) return "scheduled";
  if (compareInstants(now, due) <= 0) return "open";
  return expires === null || compareInstants(now, expires) <= 0 ? "overdue" : "expired";
}

/** The first contact that does it, or what a record says. */
function doneAt(touches: readonly Touch[], kind: Kind, draft: Draft): string | null {
  const first = touches
    .filter((touch) => touch.direction === "out" && touch.kind === kind.id && !isAttempt(touch))
    .filter((touch) => isAbout(touch, kind, draft) && isInSpan(touch, draft))
    .map(({ at }) => at)
    .toSorted(compareInstants)
    .at(0);
  return draft.doneAt ?? first ?? null;
}

function isAbout(touch: Touch, { doneBy }: Kind, { personId, interviewId, aboutId }: Draft): boolean {
  if (doneBy === "process") return true;
  if (doneBy === "about") return touch.aboutId === aboutId;
  return touch.personId === personId && (doneBy === "person" || touch.interviewId === interviewId);
}

function isInSpan({ at }: Touch, { countsFrom, countsUntil }: Draft): boolean {
  return (
    (countsFrom == null || compareInstants(at, countsFrom) >= 0) &&
    (countsUntil == null || compareInstants(at, countsUntil) < 0)
  );
}

export function instantsIn(window: Window | null, zone: string): Pick<FollowUp, "opensAt" | "dueAt" | "expiresAt"> {
  const show = (instant: string | null | undefined) => (instant == null ? null : withOffset(instant, zone));
  return { opensAt: show(window?.opens), dueAt: show(window?.due), expiresAt: show(window?.expires) };
}

function homeOf({ profile }: Dossier, zone: string, window: Window | null): FollowUp["home"] {
  const home = profile.homeZone;
  if (home === null || home === zone || window === null) return null;
  return { zone: home, ...instantsIn(window, home) };
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
