import type { Dossier } from "../dossier.ts";
import { compareInstants } from "../time.ts";
import { standingTouches, type Touch } from "../touches.ts";
import type { Draft, FollowUp } from "./follow-up.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";
import { rowAt, type TimedRow, timeOwn, timeRow } from "./timed-row.ts";

/**
 * All of a plan that follows from the facts alone: the same until a fact of its process changes, so that a clock can be put
 * beside it as often as one likes.
 */
export type DraftedPlan = readonly Drafted[];

interface Drafted {
  readonly before: TimedRow;
  /** What becomes of it when something closes it at an instant, in milliseconds since 1970. */
  readonly closing: { readonly at: number; readonly after: TimedRow } | null;
}

/**
 * The whole plan of a process at `now` (an instant): every kind, every person, in the order in which they fall due.
 * Whoever asks for the rows of one kind alone names it, and waits for no other.
 */
export function planFollowUps(dossier: Dossier, now: string, only: readonly Kind[] = kinds): readonly FollowUp[] {
  return planAt(draftPlan(dossier, only), now);
}

export function draftPlan(dossier: Dossier, only: readonly Kind[] = kinds): DraftedPlan {
  const touches = standingTouches(dossier.touches);
  const rows = only.flatMap((kind) => kind.drafts(dossier).map((draft) => draftRow(dossier, touches, kind, draft)));
  const own = dossier.ownFollowUps.map((one) => ({ before: timeOwn(dossier, one), closing: null }));
  // By the instant at which they were done or fall due, what has none last; of one instant in the order of the registry.
  return [...rows, ...own].sort((a, b) => orderOf(a) - orderOf(b) || 0);
}

export function planAt(plan: DraftedPlan, now: string): readonly FollowUp[] {
  const at = Date.parse(now);
  return plan.map(({ before, closing }) => rowAt(closing !== null && closing.at <= at ? closing.after : before, at));
}

function orderOf({ before }: Drafted): number {
  return before.order;
}

function draftRow(dossier: Dossier, touches: readonly Touch[], kind: Kind, draft: Draft): Drafted {
  const done = doneAt(touches, kind, draft);
  const skipped = skipOf(dossier, kind, draft)?.reason ?? null;
  const time = (one: Draft) => timeRow(dossier, kind, one, done, skipped);
  const { closing } = draft;
  return {
    before: time(draft),
    closing:
      closing === undefined || draft.shut != null
        ? null
        : { at: Date.parse(closing.at), after: time({ ...draft, shut: closing }) },
  };
}

/** Of this row alone: a later round asks anew (E14). */
function skipOf({ skips }: Dossier, { id }: Kind, { personId, interviewId, aboutId }: Draft) {
  return skips.find(
    (skip) =>
      skip.kind === id &&
      skip.personId === personId &&
      (skip.aboutId === null || skip.aboutId === aboutId) &&
      (skip.interviewId === null || skip.interviewId === interviewId),
  );
}

/** The first contact that does it, or what a record says. */
function doneAt(touches: readonly Touch[], kind: Kind, draft: Draft): string | null {
  const first = touches
    .filter((touch) => touch.direction === "out" && touch.kind === kind.id)
    .filter((touch) => kind.doneBy !== "the call" || touch.isTheCall)
    .filter((touch) => isAbout(touch, kind, draft) && isInSpan(touch, draft))
    .map(({ at }) => at)
    .toSorted(compareInstants)
    .at(0);
  return draft.doneAt ?? first ?? null;
}

function isAbout(touch: Touch, { doneBy }: Kind, { personId, interviewId, aboutId }: Draft): boolean {
  if (doneBy === "process" || doneBy === "the call") return true;
  if (doneBy === "about") return touch.aboutId === aboutId;
  return touch.personId === personId && (doneBy === "person" || touch.interviewId === interviewId);
}

function isInSpan({ at }: Touch, { countsFrom, countsUntil }: Draft): boolean {
  return (
    (countsFrom == null || compareInstants(at, countsFrom) >= 0) &&
    (countsUntil == null || compareInstants(at, countsUntil) < 0)
  );
}

/** Rows that still ask for something now: what Today shows. */
export function isPending({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "overdue" || state === "scheduled";
}
