import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** Years that a plan can be counted from: at the ends of the calendar a day more or less has five digits, or a minus. */
const isOfOurTimes = (text: string) => /^(19|2\d)\d\d-/.test(text);

/** An instant in UTC: `2026-03-01T09:30:00.000Z`. Property names end in `…At`. */
export const Instant = z.iso.datetime().refine(isOfOurTimes, "not of our times");

/** A day on a calendar, without hour or zone: `2026-03-01`. Property names end in `…On`. */
export const CalendarDay = z.iso.date().refine(isOfOurTimes, "not of our times");
export type CalendarDay = z.infer<typeof CalendarDay>;

/** What a clock on the wall shows, without zone: `2026-03-01T09:30`. Property names end in `…Wall`. */
export const WallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((wall) => CalendarDay.safeParse(wall.slice(0, 10)).success, "no such day");
export type WallTime = z.infer<typeof WallTime>;

/** An IANA zone that this machine knows; never a bare offset. */
export const Zone = z.string().max(64).refine(isZone, "not a zone");

export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return Temporal.PlainDate.from("2000-01-01").toZonedDateTime(zone).timeZoneId.length > 0;
  } catch {
    return false;
  }
}

/** Two instants in order: negative when `a` is earlier, 0 when they are the same moment however written. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

export function laterOf(a: string, b: string): string {
  return compareInstants(a, b) >= 0 ? a : b;
}

export function earlierOf(a: string, b: string): string {
  return compareInstants(a, b) <= 0 ? a : b;
}

/** Elapsed hours on the instant line: across a clock change the wall time moves (DOMAIN D4). */
export function addHours(instant: string, hours: number): string {
  return Temporal.Instant.from(instant)
    .add({ minutes: Math.round(hours * 60) })
    .toString();
}

/** The same wall time `days` later in `zone`; one that does not exist moves forward by the gap (DOMAIN D4). */
export function addWallDays(instant: string, days: number, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ days }).toInstant().toString();
}

/** The instant of a wall time in a zone: the first of two, and after the gap when there is none (RFC 5545, "compatible"). */
export function instantOf(wall: WallTime, zone: string): string {
  return Temporal.PlainDateTime.from(wall)
    .toZonedDateTime(zone, { disambiguation: "compatible" })
    .toInstant()
    .toString();
}

export function wallOf(instant: string, zone: string): WallTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The day it is in `zone` at `instant`. */
export function dayIn(zone: string, instant: string): CalendarDay {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** `2027-09-04T14:35:00-07:00`: the instant with the offset in force then and there. */
export function withOffset(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
}

export function minutesBetween(from: string, to: string): number {
  return Temporal.Instant.from(from).until(to).total("minutes");
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Negative when the day has passed, 0 today. */
export function daysUntil(day: CalendarDay, today: CalendarDay): number {
  return Temporal.PlainDate.from(today).until(day).days;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function lastDayOfMonth(day: CalendarDay): CalendarDay {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
}
