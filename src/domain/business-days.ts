import type { Settings } from "./settings.ts";
import { addDays, type CalendarDay, instantOf, weekdayOf } from "./time.ts";

/** What is no business day: only what the person named (DOMAIN D4). */
export interface WorkCalendar {
  /** 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly CalendarDay[];
}

export function workCalendar({ weekend, holidays }: Pick<Settings, "weekend" | "holidays">): WorkCalendar {
  return { weekend, holidays: holidays.map(({ on }) => on) };
}

export function isBusinessDay(day: CalendarDay, { weekend, holidays }: WorkCalendar): boolean {
  return !weekend.includes(weekdayOf(day)) && !holidays.includes(day);
}

/** The `count`-th business day strictly after `day` (`bdN`); `day` itself never counts. */
export function businessDayAfter(day: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  return step(day, count, 1, calendar);
}

/** The last business day strictly before `day`, or the `count`-th one. */
export function businessDayBefore(day: CalendarDay, calendar: WorkCalendar, count = 1): CalendarDay {
  return step(day, count, -1, calendar);
}

/** The day itself when it is a business day, else the next one. */
export function businessDayOnOrAfter(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  return isBusinessDay(day, calendar) ? day : businessDayAfter(day, 1, calendar);
}

/** `time` (`17:00`) on `day` in `zone`, as an instant. */
export function at(day: CalendarDay, time: string, zone: string): string {
  return instantOf(`${day}T${time}`, zone);
}

function step(from: CalendarDay, count: number, direction: 1 | -1, calendar: WorkCalendar): CalendarDay {
  // A week without a business day would never end; then every day counts.
  const weekend = new Set(calendar.weekend).size >= 7 ? [] : calendar.weekend;
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, direction);
    if (isBusinessDay(day, { ...calendar, weekend })) left -= 1;
  }
  return day;
}
