import { describe, expect, it } from "vitest";
import { nextSequence } from "#domain/calendar/calendar-entry";
import { type CalendarEvent, followUpEvent, interviewEvent, namingOf } from "#domain/calendar/calendar-event";
import { writeCalendar } from "#domain/calendar/calendar-file";
import { uidOf } from "#domain/calendar/uid";
import { foldLine, textLine } from "#domain/content-line";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { planFollowUps } from "#domain/follow-ups/plan";
import { Interview } from "#domain/interviews";
import { withOffset } from "#domain/time";
import { hardTexts } from "../support/hard-texts.ts";
import { lineFaults, readIcs, unfold } from "../support/read-ics.ts";
import { aDossier, now } from "./a-dossier.ts";

const dossier = aDossier({ interview: { place: "12 Mill Lane" }, hospitality: [{ text: "coffee" }] });
const named = { ...namingOf(dossier), settings: { namesEmployer: true } };
const discreet = { ...named, settings: { namesEmployer: false } };
const [thanks] = planFollowUps(dossier, now);
const [interview] = dossier.interviews;
if (thanks === undefined || interview === undefined) throw new Error("no plan");

const publish = (event: CalendarEvent, sequence = 0) => writeCalendar("PUBLISH", [{ event, sequence }], now);
const linesOf = (event: CalendarEvent) => unfold(publish(event));
const ofRow = (changes: Partial<FollowUp>) => linesOf(followUpEvent({ ...thanks, ...changes }, discreet));

describe("a line", () => {
  it.each<readonly [string, string, string]>([
    ["plain", "Follow-up", "SUMMARY:Follow-up"],
    ["with what must be escaped", "a\\b; c, d: e", "SUMMARY:a\\\\b\\; c\\, d: e"],
    ["with line ends of every system", "a\nb\r\nc\rd", "SUMMARY:a\\nb\\nc\\nd"],
    ["with an escape that was typed", "a\\nb", "SUMMARY:a\\\\nb"],
    ["with control characters", "a\u0000\u0007\u001b\u0085\u007fb\tc", "SUMMARY:ab\tc"],
    ["with half a character", "a\ud83d", "SUMMARY:a\ufffd"],
    ["that would begin another", "x\r\nATTENDEE:mailto:x@y.example", "SUMMARY:x\\nATTENDEE:mailto:x@y.example"],
  ])("%s", (_what, text, line) => {
    expect(textLine("SUMMARY", text)).toBe(line);
  });

  it.each(
    Object.entries({
      ...hardTexts,
      "of one octet each": "a".repeat(500),
      "of two": "é".repeat(250),
      "of three": "面".repeat(200),
      "of four": "🧁".repeat(150),
      "mixed, at every place of the cut": Array.from({ length: 90 }, (_, n) => `${"a".repeat(n)}🧁面é`).join(""),
    }),
  )("%s is folded within 75 octets and read back whole", (_what, text) => {
    const folded = foldLine(textLine("SUMMARY", text));
    expect(lineFaults(`${folded}\r\n`)).toEqual([]);
    expect(unfold(folded).join("")).toBe(textLine("SUMMARY", text));
    const longest = Math.max(...folded.split("\r\n").map((line) => Buffer.byteLength(line)));
    expect(longest).toBeGreaterThan(71);
  });

  it("of 75 octets is left alone, and of 76 is not", () => {
    expect([foldLine("a".repeat(75)), foldLine("a".repeat(76))]).toEqual(["a".repeat(75), `${"a".repeat(75)}\r\n a`]);
  });
});

describe("a uid", () => {
  it("is the same for the same ids, and another for others", () => {
    expect(uidOf("o", "thank_you:i:p")).toBe(uidOf("o", "thank_you:i:p"));
    expect(new Set([uidOf("o", "a:b"), uidOf("o", "a:c"), uidOf("oa", "b"), uidOf("o a", "b"), uidOf("é")]).size).toBe(
      5,
    );
  });

  it("shows neither the kind nor a name, and fits in what programs keep", () => {
    const id = "0b9f4a52-9d0e-4c6b-8f65-3a3f0c1f7d11";
    const uid = uidOf(id, `recommendation_request:${id}:${id}:${id}`);
    expect(uid).toMatch(/^[\w-]+@pronto$/);
    expect(uid).not.toMatch(/recommend/i);
    expect(uid.length).toBeLessThanOrEqual(255);
  });
});

describe("an event", () => {
  it("of a thank-you is written like this", () => {
    expect(linesOf(followUpEvent(thanks, named))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Pronto//Pronto//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      `UID:${uidOf("o", "thank_you:i1:ruiz")}`,
      "DTSTAMP:20270903T150000Z",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
      "DTSTART:20270904T213500Z",
      "DTEND:20270904T215000Z",
      "SUMMARY:Follow-up: Fernhill",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Follow-up: Fernhill",
      "TRIGGER:-PT12H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Follow-up: Fernhill",
      "TRIGGER:-PT2H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("of an interview takes its time, and says where only when the employer may be named", () => {
    const read = (event: CalendarEvent) => readIcs(publish(event)).events[0];
    expect(read(interviewEvent(interview, named))).toMatchObject({
      startsAt: "2027-09-02T20:20:00.000Z",
      endsAt: "2027-09-02T21:35:00.000Z",
      texts: { summary: "Interview: Fernhill", location: "12 Mill Lane", class: "PRIVATE", transp: "OPAQUE" },
      alarms: [{ trigger: "-P1D" }, { trigger: "-PT2H" }],
    });
    const quiet = publish(interviewEvent(interview, discreet));
    expect(quiet).toContain("SUMMARY:Appointment\r\n");
    expect(quiet).toContain("DTSTART;TZID=America/Los_Angeles:20270902T132000\r\n");
    expect(quiet).not.toMatch(/fernhill|mill lane|ruiz/i);
  });

  it.each<readonly [string, Partial<Interview>, string, readonly string[]]>([
    ["by telephone", { mode: "phone" }, "20270902T143500", ["-P1D", "-PT30M"]],
    ["without an end takes an hour", { mode: "video", endsWall: null }, "20270902T142000", ["-P1D", "-PT30M"]],
    ["that ended late", { endedAt: "2027-09-02T23:00:00Z" }, "20270902T143500", ["-P1D", "-PT2H"]],
  ])("of an interview %s", (_what, changes, end, triggers) => {
    const lines = linesOf(interviewEvent(Interview.parse({ ...interview, ...changes }), discreet));
    expect(lines).toContain(`DTEND;TZID=America/Los_Angeles:${end}`);
    expect(lines.filter((line) => line.startsWith("TRIGGER"))).toEqual(triggers.map((one) => `TRIGGER:${one}`));
  });

  it("of an interview at a time that the clocks skip comes after the gap", () => {
    const lines = linesOf(interviewEvent({ ...interview, startsWall: "2028-03-12T02:30", endsWall: null }, discreet));
    expect(lines).toContain("DTSTART;TZID=America/Los_Angeles:20280312T033000");
  });

  const on = (wall: string) => withOffset(wall, "America/Los_Angeles");
  it.each<readonly [string, Partial<FollowUp>, string, readonly string[]]>([
    [
      "by day rule stands on the clocks of its zone",
      { rule: "E8", opensAt: on("2027-09-17T16:00:00Z"), dueAt: on("2027-09-22T00:00:00Z") },
      "DTSTART;TZID=America/Los_Angeles:20270921T170000",
      ["-P1D"],
    ],
    [
      "that opens the same day rings the same day",
      { rule: "E11", opensAt: on("2027-12-06T17:00:00Z"), dueAt: on("2027-12-07T01:00:00Z") },
      "DTSTART;TZID=America/Los_Angeles:20271206T170000",
      ["-PT2H"],
    ],
    [
      "for the agreed call is an appointment",
      { rule: "E9a", opensAt: on("2027-09-09T17:00:00Z"), dueAt: on("2027-09-09T17:00:00Z") },
      "DTSTART;TZID=America/Los_Angeles:20270909T100000",
      ["-P1D", "-PT30M"],
    ],
    [
      "for the agency rings before its four hours are over",
      { rule: "E3", opensAt: on("2027-09-02T21:35:00Z"), dueAt: on("2027-09-03T01:35:00Z") },
      "DTSTART:20270903T013500Z",
      ["-PT2H"],
    ],
    [
      "for an answer within a day",
      { rule: "E12", opensAt: on("2027-09-02T21:35:00Z"), dueAt: on("2027-09-03T21:35:00Z") },
      "DTSTART:20270903T213500Z",
      ["-PT12H", "-PT2H"],
    ],
    [
      "with a short fuse",
      { rule: "E1s", opensAt: on("2027-09-02T21:35:00Z"), dueAt: on("2027-09-02T23:35:00Z") },
      "DTSTART:20270902T233500Z",
      ["-PT2H"],
    ],
    [
      "of one's own",
      { rule: "R19", opensAt: null, dueAt: on("2027-09-10T16:00:00Z") },
      "DTSTART;TZID=America/Los_Angeles:20270910T090000",
      ["-P1D"],
    ],
  ])("%s", (_what, row, start, triggers) => {
    const lines = ofRow(row);
    expect(lines).toContain(start);
    expect(lines.filter((line) => line.startsWith("TRIGGER"))).toEqual(triggers.map((one) => `TRIGGER:${one}`));
  });

  it("that is taken out says what and when, without alarms", () => {
    const event = interviewEvent(interview, named);
    const read = readIcs(writeCalendar("CANCEL", [{ event, sequence: 3 }], now));
    expect(read).toMatchObject({
      method: "CANCEL",
      events: [{ uid: event.uid, sequence: 3, texts: { status: "CANCELLED", transp: "TRANSPARENT" }, alarms: [] }],
    });
  });

  it("names nobody and tells nothing, whatever is known", () => {
    const text = planFollowUps(dossier, now)
      .map((row) => publish(followUpEvent(row, discreet)))
      .join("");
    expect(text).toContain("SUMMARY:Personal reminder");
    expect(text).not.toMatch(/ruiz|ana|fernhill|supervisor|coffee|thank|hospitality|scrap/i);
  });
});

describe("the sequence", () => {
  const entry = { sequence: 2, fingerprint: "a", isCancelled: false };
  it.each<readonly [string, Parameters<typeof nextSequence>, number]>([
    ["begins at nothing", [undefined, { fingerprint: "a", isCancelled: false, moves: 0 }], 0],
    ["begins at the number of moves", [undefined, { fingerprint: "a", isCancelled: false, moves: 2 }], 2],
    ["counts being called off too", [undefined, { fingerprint: "a", isCancelled: true, moves: 1 }], 2],
    ["stays while nothing changes", [entry, { fingerprint: "a", isCancelled: false, moves: 0 }], 2],
    ["rises with a change", [entry, { fingerprint: "b", isCancelled: false, moves: 0 }], 3],
    ["rises by all moves that were not exported", [entry, { fingerprint: "b", isCancelled: false, moves: 5 }], 5],
    ["rises by one when it is called off", [entry, { fingerprint: "a", isCancelled: true, moves: 5 }], 3],
    [
      "rises when it is brought back",
      [
        { ...entry, isCancelled: true },
        { fingerprint: "a", isCancelled: false, moves: 0 },
      ],
      3,
    ],
  ])("%s", (_what, given, expected) => {
    expect(nextSequence(...given)).toBe(expected);
  });
});
