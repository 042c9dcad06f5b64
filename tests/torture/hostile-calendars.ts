// S6: calendar files made of hostile texts, in every place that a person's words can reach. Each must keep to its lines,
// hold nothing that was not put there, and be read by another program as the same words at the same instants.

import type { CalendarEvent } from "#domain/calendar/calendar-event";
import { writeCalendar } from "#domain/calendar/calendar-file";
import { cleanText } from "#domain/text";
import { addHours } from "#domain/time";
import { lineFaults, type ReadEvent, readIcs } from "../support/read-ics.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { createRandom } from "./random.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileCalendars: Torture = { id: "S6", title: "hostile calendars", run: writeMany };

/** What has made lines of its own in a calendar file somewhere. */
const injections = [
  "\r\nATTENDEE:mailto:x@y.example",
  "\nBEGIN:VALARM\nACTION:EMAIL\nEND:VALARM",
  "\rEND:VEVENT\rEND:VCALENDAR",
  "\r\n X-FOLDED:1",
  "\u2028ORGANIZER:mailto:x@y.example",
  "\u0085URL:https://x.example",
  "\\",
  "\\n",
  "\\\\n\\;",
  ';VALUE="x":y,z',
  "",
];

async function writeMany(size: "ci" | "full"): Promise<Outcome> {
  const random = createRandom(6);
  const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)];
  const zones = [null, ...Intl.supportedValuesOf("timeZone")];
  const failures: string[] = [];
  let lines = 0;
  const texts = hostileTexts(size === "full" ? 10_000 : 1_000, 6).map((text) => `${text}${pick(injections)}`);
  for (const [index, text] of texts.entries()) {
    const startsAt = new Date(Date.UTC(2027, 0, 1) + Math.floor(random() * 3 * 365 * 24 * 60) * 60_000).toISOString();
    const event: CalendarEvent = {
      uid: `${index}${text}`,
      title: text,
      place: `at ${pick(injections)}${text}`,
      slot: { startsAt, endsAt: addHours(startsAt, 0.5), zone: pick(zones) ?? null },
      alarms: [30],
      isBusy: index % 2 === 0,
      moves: 0,
    };
    const written = writeCalendar("PUBLISH", [{ event, sequence: index }], startsAt);
    lines += written.split("\r\n").length - 1;
    const faults = [...lineFaults(written), ...faultsOfReading(written, event)];
    failures.push(...faults.map((fault) => `${JSON.stringify(text).slice(0, 80)}: ${fault}`));
  }
  return { figure: `${texts.length} texts, ${lines} lines, ${failures.length} faults`, failures };
}

const properties = "uid dtstamp sequence status dtstart dtend summary location class transp";

function faultsOfReading(written: string, event: CalendarEvent): readonly string[] {
  try {
    const { events } = readIcs(written);
    const [read] = events;
    if (read === undefined || events.length > 1) return [`${events.length} events`];
    return [
      ...(read.properties.join(" ") === properties ? [] : [`has ${read.properties.join(" ")}`]),
      ...(read.alarms.map((alarm) => Object.keys(alarm).join(" ")).join() === "action description trigger"
        ? []
        : [`alarms: ${JSON.stringify(read.alarms)}`]),
      ...faultsOfWords(read, event),
      ...(read.startsAt === event.slot?.startsAt ? [] : [`begins at ${read.startsAt}, not ${event.slot?.startsAt}`]),
    ];
  } catch (error) {
    return [`cannot be read: ${error}`];
  }
}

function faultsOfWords({ texts, alarms }: ReadEvent, { uid, title, place }: CalendarEvent): readonly string[] {
  const wanted = { uid: [texts["uid"], uid], title: [texts["summary"], title], place: [texts["location"], place] };
  return Object.entries({ ...wanted, alarm: [alarms[0]?.["description"], title] }).flatMap(([where, [read, given]]) =>
    read === cleanText(given ?? "") ? [] : [`${where} reads ${JSON.stringify(read)} for ${JSON.stringify(given)}`],
  );
}
