import { at, businessDayAfter, businessDayBefore, type WorkCalendar } from "../business-days.ts";
import { addHours, addWallDays, type CalendarDay, compareInstants, dayIn, earlierOf, laterOf } from "../time.ts";
import type { Window } from "./follow-up.ts";

/** E1, E2: best within 24 hours, due after 48 elapsed hours, welcome until the same wall time seven days later. */
export function afterTheRound(end: string, zone: string): Window & { readonly expires: string } {
  return { opens: end, target: addHours(end, 24), due: addHours(end, 48), expires: addWallDays(end, 7, zone) };
}

/** The working days of a process: those of its zone, without the weekend and holidays that the person named (D4). */
export interface Days {
  readonly zone: string;
  readonly calendar: WorkCalendar;
}

/** `time` on the `count`-th business day strictly after the day of `from`: an instant, or a day of the calendar. */
export function onBusinessDay(from: string, count: number, time: string, { zone, calendar }: Days): string {
  return at(businessDayAfter(from.includes("T") ? dayIn(zone, from) : from, count, calendar), time, zone);
}

/**
 * The window of what must arrive before they decide (E5, E6, E7): due no later than the cap. Null: it would open after
 * that, so that it cannot be done any more.
 */
export function before(cap: string, opens: string, due: string): Window | null {
  return compareInstants(opens, cap) > 0 ? null : { opens, due: laterOf(opens, earlierOf(due, cap)), expires: cap };
}

/** 17:00 on the last business day before they decide; where no day was named, on the tenth after `from` (E5, E7). */
export function capOf(decision: CalendarDay | null, from: string, { zone, calendar }: Days): string {
  if (decision === null) return onBusinessDay(from, 10, "17:00", { zone, calendar });
  return at(businessDayBefore(decision, calendar), "17:00", zone);
}
