import ICAL from "ical.js";

/** What another program reads in a calendar file. */
export interface ReadCalendar {
  readonly method: string;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
}

export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  /** Instants in UTC, worked out from the VTIMEZONE of the file alone. Null: there is none. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly texts: Readonly<Record<string, string>>;
  /** The names of all its properties, in order. */
  readonly properties: readonly string[];
  readonly alarms: readonly Readonly<Record<string, string>>[];
}

export function readIcs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    method: wordsOf(calendar)["method"] ?? "",
    zones: calendar.getAllSubcomponents("vtimezone").map((zone) => wordsOf(zone)["tzid"] ?? ""),
    events: calendar.getAllSubcomponents("vevent").map((event) => {
      const texts = wordsOf(event);
      return {
        uid: texts["uid"] ?? "",
        sequence: Number(texts["sequence"]),
        startsAt: instantOf(event.getFirstPropertyValue("dtstart")),
        endsAt: instantOf(event.getFirstPropertyValue("dtend")),
        texts,
        properties: event.getAllProperties().map(({ name }) => name),
        alarms: event.getAllSubcomponents().map(wordsOf),
      };
    }),
  };
}

/** What RFC 5545 forbids of every line, in words: more than 75 octets, an end that is not CRLF, a control character. */
export function lineFaults(text: string, maxOctets = 75): readonly string[] {
  const lines = text.split("\r\n");
  return [
    ...(text.endsWith("\r\n") ? [] : ["the last line has no end"]),
    ...lines.flatMap((line) => {
      const octets = Buffer.byteLength(line);
      return [
        ...(octets > maxOctets ? [`${octets} octets: ${line}`] : []),
        ...(/[^\P{Cc}\t]/u.test(line) ? [`a control character: ${JSON.stringify(line)}`] : []),
        ...(line.isWellFormed() ? [] : [`half a character: ${JSON.stringify(line)}`]),
      ];
    }),
  ];
}

/** The lines as they were before they were folded. */
export function unfold(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}

function wordsOf(component: ICAL.Component): Readonly<Record<string, string>> {
  return Object.fromEntries(
    component.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
  );
}

function instantOf(value: unknown): string | null {
  return value instanceof ICAL.Time ? value.toJSDate().toISOString() : null;
}
