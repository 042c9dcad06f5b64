import { textLine } from "../content-line.ts";
import type { CalendarEvent, Slot } from "./calendar-event.ts";
import { type Component, writeIcs } from "./ics.ts";
import { isShownOnce, utcStamp, wallStamp, zoneComponent } from "./time-zone.ts";

export interface Entry {
  readonly event: CalendarEvent;
  readonly sequence: number;
}

/**
 * The text of an .ics file (RFC 5545), stamped at `now` (an instant). PUBLISH puts events into a calendar or replaces the
 * ones of the same UID there; CANCEL takes them out (RFC 5546, 3.2.1 and 3.2.5). One file does one of both.
 */
export function writeCalendar(method: "PUBLISH" | "CANCEL", entries: readonly Entry[], now: string): string {
  const zones = zonesOf(entries.flatMap(({ event }) => event.slot ?? []));
  return writeIcs({
    name: "VCALENDAR",
    lines: ["VERSION:2.0", "PRODID:-//Pronto//Pronto//EN", "CALSCALE:GREGORIAN", `METHOD:${method}`],
    parts: [
      ...[...zones.values()].filter((zone) => zone !== null),
      ...entries.map((entry) => eventComponent(entry, method === "CANCEL", now, zones)),
    ],
  });
}

type Zones = ReadonlyMap<string, Component | null>;

function eventComponent({ event, sequence }: Entry, isCancelled: boolean, now: string, zones: Zones): Component {
  const { uid, title, place, slot, isBusy, alarms } = event;
  return {
    name: "VEVENT",
    lines: [
      textLine("UID", uid),
      `DTSTAMP:${utcStamp(now)}`,
      `SEQUENCE:${sequence}`,
      `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
      ...(slot === null ? [] : slotLines(slot, zones)),
      textLine("SUMMARY", title),
      ...(place === "" ? [] : [textLine("LOCATION", place)]),
      "CLASS:PRIVATE",
      `TRANSP:${isBusy && !isCancelled ? "OPAQUE" : "TRANSPARENT"}`,
    ],
    parts: isCancelled ? [] : alarms.map((minutes) => alarm(minutes, title)),
  };
}

/** Outlook leaves out alarms that have no TRIGGER (F3). */
function alarm(minutes: number, title: string): Component {
  return {
    name: "VALARM",
    lines: ["ACTION:DISPLAY", textLine("DESCRIPTION", title), `TRIGGER:${triggerOf(minutes)}`],
  };
}

/** A day before is the same time of day before, however long that day is (RFC 5545, 3.3.6). */
function triggerOf(minutes: number): string {
  if (minutes % (24 * 60) === 0) return `-P${minutes / (24 * 60)}D`;
  return minutes % 60 === 0 ? `-PT${minutes / 60}H` : `-PT${minutes}M`;
}

function slotLines(slot: Slot, zones: Zones): readonly string[] {
  const zone = zoneNamedIn(slot);
  const write = (property: string, instant: string) =>
    zone === null || zones.get(zone) === null
      ? `${property}:${utcStamp(instant)}`
      : `${property};TZID=${zone}:${wallStamp(instant, zone)}`;
  return [write("DTSTART", slot.startsAt), write("DTEND", slot.endsAt)];
}

/** Null: it is written in UTC. So is what the clocks there show twice, of which programs choose now one, now the other. */
function zoneNamedIn({ startsAt, endsAt, zone }: Slot): string | null {
  return zone !== null && isShownOnce(startsAt, zone) && isShownOnce(endsAt, zone) ? zone : null;
}

function zonesOf(slots: readonly Slot[]): Zones {
  const named = Map.groupBy(slots, zoneNamedIn);
  return new Map(
    [...named].flatMap(([zone, within]): readonly (readonly [string, Component | null])[] =>
      zone === null
        ? []
        : [
            [
              zone,
              zoneComponent(
                zone,
                within.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
              ),
            ],
          ],
    ),
  );
}
