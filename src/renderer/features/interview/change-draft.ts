import type { Client } from "#contract/contract";
import { type Interview, takesPlace } from "#domain/interviews";
import { compareInstants, instantOf, wallOf } from "#domain/time";

export type Shape = "stands" | "cancelled" | "no_show_them" | "no_show_me";

/** An interview as the sheet holds it. */
export interface ChangeDraft {
  readonly shape: Shape;
  readonly on: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: string;
  readonly place: string;
  readonly reason: string;
}

export function draftOf({ status, startsWall, endsWall, endedAt, zone, place }: Interview): ChangeDraft {
  const end = endedAt === null ? endsWall : wallOf(endedAt, zone);
  return {
    shape: status === "cancelled" || status === "no_show_them" || status === "no_show_me" ? status : "stands",
    on: startsWall.slice(0, 10),
    start: startsWall.slice(11),
    end: end?.slice(11) ?? null,
    zone,
    place,
    reason: "",
  };
}

/** Another start or another zone: the old time goes into the history. */
export function hasMoved({ on, start, zone }: ChangeDraft, interview: Interview): boolean {
  return `${on}T${start}` !== interview.startsWall || zone !== interview.zone;
}

export function isEndEarly({ start, end }: ChangeDraft): boolean {
  return start !== null && end !== null && end <= start;
}

/** What the record will be; null: the day or the start is missing. */
export function changesOf(draft: ChangeDraft, interview: Interview, now: string): Partial<Interview> | null {
  const { shape, on, start, end, zone, place } = draft;
  if (on === null || start === null || isEndEarly(draft)) return null;
  if (shape !== "stands") return { status: shape, place };
  const startsWall = `${on}T${start}`;
  const endsWall = end === null ? null : `${on}T${end}`;
  const endsAt = endsWall === null ? null : instantOf(endsWall, zone);
  const wasOff = !takesPlace(interview);
  const isOver = endsAt !== null && compareInstants(endsAt, now) <= 0;
  const hasTaken = isOver && (interview.status === "completed" || wasOff || hasMoved(draft, interview));
  const isZoneAssumed = interview.isZoneAssumed && zone === interview.zone;
  const slot = { startsWall, zone, place, isZoneAssumed };
  // Of a round that is over the end is when it really ended; what was planned stays as it was.
  if (hasTaken && !hasMoved(draft, interview)) return { ...slot, status: "completed", endedAt: endsAt };
  if (hasTaken) return { ...slot, endsWall, status: "completed", endedAt: endsAt };
  const isSettled = interview.status === "confirmed" || interview.status === "in_progress";
  return {
    ...slot,
    endsWall,
    endedAt: null,
    status: isSettled && !hasMoved(draft, interview) ? interview.status : "planned",
  };
}

/** Stores them: a move first, since it writes the history. */
export async function saveChanges(
  api: Client,
  draft: ChangeDraft,
  interview: Interview,
  changes: Partial<Interview>,
): Promise<void> {
  let { revision } = interview;
  const { id } = interview;
  const isMove = draft.shape === "stands" && hasMoved(draft, interview);
  if (isMove) {
    const { startsWall = interview.startsWall, endsWall = null, zone = interview.zone } = changes;
    ({ revision } = await api.interviews.reschedule({
      id,
      revision,
      startsWall,
      endsWall,
      zone,
      reason: draft.reason,
    }));
  }
  const { startsWall: _start, zone: _zone, endsWall, ...rest } = changes;
  await api.interviews.save({ id, revision, ...rest, ...(isMove || endsWall === undefined ? {} : { endsWall }) });
}
