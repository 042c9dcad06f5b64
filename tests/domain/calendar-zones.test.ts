import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "#domain/calendar/calendar-event";
import { writeCalendar } from "#domain/calendar/calendar-file";
import { zoneComponent } from "#domain/calendar/time-zone";
import { addHours } from "#domain/time";
import { readIcs } from "../support/read-ics.ts";

const eventAt = (startsAt: string, zone: string | null, index = 0): CalendarEvent => ({
  uid: `${index}@pronto`,
  title: "Appointment",
  place: "",
  slot: { startsAt, endsAt: addHours(startsAt, 0.25), zone },
  alarms: [],
  isBusy: true,
  moves: 0,
});
const write = (instants: readonly string[], zone: string | null) =>
  writeCalendar(
    "PUBLISH",
    instants.map((instant, index) => ({ event: eventAt(instant, zone, index), sequence: 0 })),
    "2027-01-01T00:00:00Z",
  );
const startLine = (text: string) => /^DTSTART.*$/m.exec(text.slice(text.indexOf("BEGIN:VEVENT")))?.[0].trim();

const firstYear = 2027;
const years = 3;

/** In two seasons of each year, and close by each change of the clocks. */
function instantsIn(zone: string): readonly string[] {
  const seasons = Array.from({ length: years }, (_, index) => firstYear + index).flatMap((year) => [
    `${year}-01-15T09:30:00Z`,
    `${year}-07-15T09:30:00Z`,
  ]);
  const instants = [...seasons];
  const end = Temporal.Instant.from(`${firstYear + years}-01-01T00:00:00Z`);
  let next = Temporal.Instant.from(`${firstYear}-01-01T00:00:00Z`)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition("next");
  while (next !== null && Temporal.Instant.compare(next.toInstant(), end) < 0) {
    for (const minutes of [-1441, -121, -61, -31, -16, -1, 0, 1, 29, 31, 59, 61, 121, 1441])
      instants.push(next.toInstant().add({ minutes }).toString());
    next = next.getTimeZoneTransition("next");
  }
  return instants;
}

describe("the clocks of a zone", () => {
  const zones = Intl.supportedValuesOf("timeZone");

  it(`of all ${zones.length} are read back as the instants that were meant, in both seasons and beside each change`, () => {
    let count = 0;
    const wrong: string[] = [];
    for (const zone of zones) {
      const instants = instantsIn(zone);
      const { events } = readIcs(write(instants, zone));
      for (const [index, instant] of instants.entries()) {
        count++;
        const read = [events[index]?.startsAt, events[index]?.endsAt];
        const meant = [instant, addHours(instant, 0.25)].map((one) => new Date(one).toISOString());
        if (read.join() !== meant.join()) wrong.push(`${zone}: ${read.join()} for ${meant.join()}`);
      }
    }
    expect(count).toBeGreaterThan(zones.length * 6);
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each<readonly [string, string, string, readonly string[]]>([
    [
      "a half-hour zone in the south",
      "Australia/Adelaide",
      "2027-09-21T05:40:00Z",
      ["20260101T000000 +1030>+1030", "20260405T030000 +1030>+0930", "20261004T020000 +0930>+1030"],
    ],
    ["a zone whose clocks stand still", "Asia/Kathmandu", "2027-09-21T05:40:00Z", ["20260101T000000 +0545>+0545"]],
    [
      "a zone that moves by half an hour",
      "Australia/Lord_Howe",
      "2027-09-21T05:40:00Z",
      ["20260101T000000 +1100>+1100", "20260405T020000 +1100>+1030", "20261004T020000 +1030>+1100"],
    ],
    [
      "a zone whose law calls winter the exception",
      "Europe/Dublin",
      "2027-09-21T05:40:00Z",
      ["20260101T000000 +0000>+0000", "20260329T010000 +0000>+0100", "20261025T020000 +0100>+0000"],
    ],
    ["the other side of the date line", "Pacific/Apia", "2027-09-21T05:40:00Z", ["20260101T000000 +1300>+1300"]],
  ])("%s", (_what, zone, instant, first) => {
    const parts = zoneComponent(zone, [instant])?.parts ?? [];
    const value = (line: string | undefined) => line?.split(":")[1];
    const shown = parts.map(({ lines: [at, from, to] }) => `${value(at)} ${value(from)}>${value(to)}`);
    expect(shown.slice(0, 3)).toEqual(first);
  });

  it("are named by the season", () => {
    const names = zoneComponent("America/Denver", ["2027-09-21T05:40:00Z"])?.parts?.map(({ name }) => name);
    expect(names).toEqual(["STANDARD", "DAYLIGHT", "STANDARD", "DAYLIGHT", "STANDARD", "DAYLIGHT", "STANDARD"]);
    const south = zoneComponent("Pacific/Auckland", ["2027-09-21T05:40:00Z"])?.parts?.map(({ name }) => name);
    expect(south?.slice(0, 3)).toEqual(["DAYLIGHT", "STANDARD", "DAYLIGHT"]);
  });
});

describe("a time", () => {
  it.each<readonly [string, string, string | null, string | undefined]>([
    ["of a zone", "2027-09-21T05:40:00Z", "Australia/Adelaide", "DTSTART;TZID=Australia/Adelaide:20270921T151000"],
    ["counted in hours", "2027-11-07T21:00:00Z", null, "DTSTART:20271107T210000Z"],
    ["in UTC itself", "2027-11-07T21:00:00Z", "UTC", "DTSTART:20271107T210000Z"],
    ["in UTC by another name", "2027-11-07T21:00:00Z", "Etc/GMT", "DTSTART:20271107T210000Z"],
    ["that the clocks show twice, the first", "2027-11-07T07:30:00Z", "America/Denver", "DTSTART:20271107T073000Z"],
    ["that the clocks show twice, the second", "2027-11-07T08:30:00Z", "America/Denver", "DTSTART:20271107T083000Z"],
    ["an hour after them", "2027-11-07T09:00:00Z", "America/Denver", "DTSTART;TZID=America/Denver:20271107T020000"],
    ["before zones had whole minutes", "1965-06-01T12:00:00Z", "Africa/Monrovia", "DTSTART:19650601T120000Z"],
    ["with seconds and less", "2027-09-21T05:40:07.999Z", null, "DTSTART:20270921T054007Z"],
  ])("%s", (_what, instant, zone, line) => {
    expect(startLine(write([instant], zone))).toBe(line);
  });

  it("in UTC needs no zone in the file, and each zone stands in it once", () => {
    expect(readIcs(write(["2027-09-21T05:40:00Z"], "UTC")).zones).toEqual([]);
    const text = write(["2027-09-21T05:40:00Z", "2029-09-21T05:40:00Z"], "America/Denver");
    expect(readIcs(text).zones).toEqual(["America/Denver"]);
  });
});
