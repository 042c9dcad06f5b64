import { Temporal } from "temporal-polyfill";
import type { Component } from "./ics.ts";

/**
 * The clocks of `zone` around all `instants` (RFC 5545, 3.6.5): the offset at the start of the year before the first, then
 * every change until the end of the year after the last, each with the offsets that it really has. Null: the zone is UTC,
 * or its offsets are no whole minutes, which few programs read; what falls in it is written in UTC.
 */
export function zoneComponent(zone: string, instants: readonly string[]): Component | null {
  const years = instants.map((instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).year);
  const start = newYear(Math.min(...years) - 1, zone);
  const end = newYear(Math.max(...years) + 2, zone);
  const changes = changesBetween(start, end);
  const isWhole = [start, ...changes].every(({ offsetNanoseconds }) => offsetNanoseconds % minute === 0);
  if (isUtc(start) || !isWhole) return null;
  const offsets = [start, ...changes].map(({ offset }) => offset);
  const isSummer = changes[0] !== undefined && changes[0].offsetNanoseconds < start.offsetNanoseconds;
  const first = observance(isSummer, start.toPlainDateTime(), start.offset, start.offset);
  const others = changes.map((change, index) => {
    const before = offsets[index] ?? start.offset;
    // RFC 5545 says when a change comes by the clock that is about to be changed.
    const wall = change.toInstant().toZonedDateTimeISO(before).toPlainDateTime();
    return observance(change.offsetNanoseconds > offsetBefore(change), wall, before, change.offset);
  });
  return { name: "VTIMEZONE", lines: [`TZID:${zone}`], parts: [first, ...others] };
}

/** Whether the clocks of `zone` show this time of day once only, so that it can be written as theirs. */
export function isShownOnce(instant: string, zone: string): boolean {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }).toInstant(),
  );
  return earlier !== undefined && later !== undefined && earlier.equals(later);
}

/** `20270921T151000`: what the clocks of `zone` show, to the second (RFC 5545, 3.3.5). */
export function wallStamp(instant: string, zone: string): string {
  return stamp(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime());
}

/** `20270921T054000Z` */
export function utcStamp(instant: string): string {
  return `${wallStamp(instant, "UTC")}Z`;
}

/** Nanoseconds. */
const minute = 60_000_000_000;

function newYear(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
}

/** The first moments of each new offset. */
function changesBetween(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let next = start.getTimeZoneTransition("next");
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    if (next.offsetNanoseconds !== offsetBefore(next)) changes.push(next);
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

function offsetBefore(change: Temporal.ZonedDateTime): number {
  return change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}

function isUtc(moment: Temporal.ZonedDateTime): boolean {
  return moment.equals(moment.withTimeZone("UTC"));
}

/** DAYLIGHT is only a name: in Ireland the law calls winter the exception, and calendars know it the other way round. */
function observance(isSummer: boolean, wall: Temporal.PlainDateTime, before: string, after: string): Component {
  const plain = (offset: string) => offset.replace(":", "");
  return {
    name: isSummer ? "DAYLIGHT" : "STANDARD",
    lines: [`DTSTART:${stamp(wall)}`, `TZOFFSETFROM:${plain(before)}`, `TZOFFSETTO:${plain(after)}`],
  };
}

function stamp(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}
