// The arithmetic of DOMAIN D4, written for the model alone. Instants are milliseconds since 1970, days are ISO dates.

import { Temporal } from "temporal-polyfill";

export interface Calendar {
  /** 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}

const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Hour rules run on the instant line. */
export function hoursAfter(instant: number, hours: number): number {
  return instant + hours * hour;
}

/** Day rules run on the wall calendar. */
export function wallDaysAfter(instant: number, days: number, zone: string): number {
  return zoned(instant, zone).add({ days }).epochMilliseconds;
}

export const dayOf = remembering((instant: number, zone: string): string => {
  return zoned(instant, zone).toPlainDate().toString();
});

export function wallOf(instant: number, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

const instantAt = remembering((wall: string, zone: string): number => {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
});

/** `HH:MM` on `on`: a wall time that does not exist moves forward by the gap, of two it is the first. */
export function wallAt(on: string, time: string, zone: string): number {
  return instantAt(`${on}T${time}`, zone);
}

export function daysAfter(on: string, days: number): string {
  return new Date(Date.parse(on) + days * day).toISOString().slice(0, 10);
}

/** bdN(x): the Nth business day strictly after `on`. */
export function bd(on: string, count: number, calendar: Calendar): string {
  let date = on;
  for (let left = count; left > 0; ) {
    date = daysAfter(date, 1);
    if (isBusiness(date, calendar)) left -= 1;
  }
  return date;
}

export function businessDayFrom(on: string, calendar: Calendar): string {
  return isBusiness(on, calendar) ? on : bd(on, 1, calendar);
}

function isBusiness(date: string, { weekend, holidays }: Calendar): boolean {
  return !weekend.includes(new Date(date).getUTCDay() || 7) && !holidays.includes(date);
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** The same days and hours are asked for after every command. */
function remembering<Key extends string | number, Value>(compute: (key: Key, zone: string) => Value) {
  const known = new Map<string, Value>();
  return (key: Key, zone: string): Value => {
    const name = `${key} ${zone}`;
    const found = known.get(name) ?? compute(key, zone);
    known.set(name, found);
    return found;
  };
}
