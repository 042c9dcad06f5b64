import type { Dossier } from "../dossier.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { isPending } from "../follow-ups/plan.ts";
import { type Interview, plannedEndOf, takesPlace } from "../interviews.ts";
import { compareInstants } from "../time.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import {
  type CalendarEvent,
  followUpEvent,
  followUpUid,
  goneEvent,
  interviewEvent,
  interviewUid,
  namingOf,
} from "./calendar-event.ts";

/** All of a process that is still to come at `now` (an instant): its interviews, then what is asked for. */
export function plannedEvents(dossier: Dossier, plan: readonly FollowUp[], now: string): readonly CalendarEvent[] {
  const naming = namingOf(dossier);
  const ahead = dossier.interviews.filter(
    (interview) => takesPlace(interview) && compareInstants(plannedEndOf(interview), now) > 0,
  );
  return [
    ...ahead.map((interview) => interviewEvent(interview, naming)),
    ...plan.filter(isAskedFor).map((row) => followUpEvent(row, naming)),
  ];
}

/**
 * What stands in a calendar and should not: the row is gone, closed or done, the interview was deleted, called off or moved
 * since. As it was then, as far as that is known.
 */
export function withdrawnEvents(
  dossier: Dossier,
  plan: readonly FollowUp[],
  entries: readonly CalendarEntry[],
): readonly CalendarEvent[] {
  const naming = namingOf(dossier);
  return entries
    .filter(({ isCancelled }) => !isCancelled)
    .flatMap((entry) => {
      const interview = dossier.interviews.find((one) => interviewUid(one) === entry.uid);
      if (interview !== undefined) {
        const past = pastSlotOf(interview, entry);
        if (past === undefined && takesPlace(interview)) return [];
        return [interviewEvent({ ...interview, ...past }, naming)];
      }
      const row = plan.find(({ id }) => followUpUid(naming, id) === entry.uid);
      if (row === undefined) return [goneEvent(entry.uid, naming)];
      return isAskedFor(row) ? [] : [followUpEvent(row, naming)];
    });
}

/** The slot that the calendar has, where the interview was moved out of it since. */
function pastSlotOf({ pastSlots }: Interview, { exportedAt }: CalendarEntry) {
  const past = pastSlots.find(({ movedAt }) => compareInstants(movedAt, exportedAt) > 0);
  return past === undefined ? undefined : { startsWall: past.startsWall, endsWall: past.endsWall, zone: past.zone };
}

function isAskedFor(row: FollowUp): boolean {
  return isPending(row) && row.dueAt !== null;
}
