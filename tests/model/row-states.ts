// How a row may stand, and why: done, skipped, closed by what happened, or by the clock (DOMAIN D2 and H).

import { dayOf } from "./dates.ts";
import {
  type Decision,
  isTheCall,
  type Logged,
  type Process,
  type Round,
  standing,
  takingPlace,
  type World,
} from "./world.ts";

export interface Window {
  readonly opens: number;
  readonly due: number;
  readonly expires: number | null;
}

/** One way in which a row may stand there. Null instants: it shows none; left out: the text does not say. */
export interface Shape {
  readonly state: string;
  readonly window?: Window | null;
  readonly doneAt?: number | null;
}

export interface ExpectedRow {
  readonly kind: string;
  readonly roundId: string | null;
  readonly personId: string | null;
  readonly aboutId: string | null;
  readonly shapes: readonly Shape[];
  /** The text does not say whether it is there at all. */
  readonly isOptional?: boolean;
}

export interface Scene {
  readonly world: World;
  readonly process: Process;
  readonly now: number;
}

export type RowKey = Pick<ExpectedRow, "kind" | "roundId" | "personId" | "aboutId">;

export const blocked: Shape = { state: "blocked", window: null };

export const anyDone: readonly Shape[] = [{ state: "done_on_time" }, { state: "done_late" }, blocked];

/** What did it: the first standing contact of its kind. */
export function doneBy({ world, process }: Scene, row: RowKey, since = Number.NEGATIVE_INFINITY): Logged | null {
  const found = standing(world).filter(
    (touch) =>
      touch.kind === row.kind &&
      touch.direction === "out" &&
      touch.processId === process.id &&
      touch.at >= since &&
      (row.personId === null || touch.personId === row.personId) &&
      (row.roundId === null || touch.roundId === row.roundId || row.kind === "promise") &&
      (row.aboutId === null || touch.aboutId === row.aboutId) &&
      !(touch.kind === "follow_up_call" && !isTheCall(process, touch)),
  );
  return found.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** A row that nothing has closed. */
export function finish(
  scene: Scene,
  row: RowKey,
  window: Window,
  done: Logged | null = doneBy(scene, row),
): readonly Shape[] {
  if (done !== null) {
    const state = done.at <= window.due ? "done_on_time" : "done_late";
    // "The row stays as it was": whether its dates are still shown once nothing more may be sent is left open.
    return [{ state, window, doneAt: done.at }, ...doneOf(done)];
  }
  if (isSkipped(scene.process, row)) return [{ state: "skipped" }];
  return [{ state: stateAt(scene.now, window), window }];
}

export function stateAt(now: number, { opens, due, expires }: Window): string {
  if (now < opens) return "scheduled";
  if (now <= due) return "open";
  return expires === null || now <= expires ? "overdue" : "expired";
}

/** Closed at an instant by what happened: cancelled rows keep their instants, superseded ones show none. */
export function closed(
  scene: Scene,
  row: RowKey,
  window: Window,
  at: number,
  state: "cancelled" | "superseded",
  done: Logged | null = doneBy(scene, row),
): readonly Shape[] {
  // The text says that it stays as it was; whether it still shows its instants is left open.
  if (done !== null)
    return finish(scene, row, window, done).map(({ state: is, doneAt = null }) => ({ state: is, doneAt }));
  if (isSkipped(scene.process, row)) return [{ state: "skipped" }, { state }];
  if (window.expires !== null && window.expires < at) return [{ state: "expired", window }];
  return [state === "cancelled" ? { state, window } : { state, window: null }];
}

/** Its rows are cancelled; whether a round that never was has any is left open. */
export function cancelledRound(scene: Scene, row: RowKey, window: Window): ExpectedRow {
  const done = doneBy(scene, row);
  const shapes = done === null ? [{ state: "cancelled", window }] : finish(scene, row, window);
  return {
    ...row,
    shapes: [...shapes, { state: "skipped" }, blocked, { state: "superseded", window: null }],
    isOptional: true,
  };
}

export function isSkipped({ skips }: Process, row: RowKey): boolean {
  return skips.some(
    (skip) =>
      skip.kind === row.kind &&
      (row.roundId === null || skip.roundId === row.roundId) &&
      (row.personId === null || skip.personId === row.personId) &&
      skip.aboutId === row.aboutId,
  );
}

/** Done, whatever became of the row's dates since. */
export function doneOf({ at }: Logged): readonly Shape[] {
  return ["done_on_time", "done_late"].map((state) => ({ state, window: null, doneAt: at }));
}

export function superseded(process: Process, round: Round): readonly Shape[] {
  const isLater = takingPlace(process).some(({ number }) => number > round.number);
  return isLater || round.status === "cancelled" ? [{ state: "superseded", window: null }, { state: "cancelled" }] : [];
}

/** A clock that went back knows of no outcome that is still to come. */
export function outcomeBy({ process, now }: Scene): Process["outcome"] {
  return process.outcome !== null && process.outcome.at <= now ? process.outcome : null;
}

/** D, on the calendar of the round, unless it is earlier than T0's date. */
export function decisionFor({ decision }: Process, { t0, zone }: Round): Decision | null {
  if (decision === null) return null;
  const on = decision.at === null ? decision.on : dayOf(decision.at, zone);
  return on < dayOf(t0, zone) ? null : { ...decision, on };
}
