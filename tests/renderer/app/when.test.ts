import { describe, expect, test } from "vitest";
import { dateIn, day, longDay, nearDay, relative, when, whenWall } from "../../../src/renderer/app/when.ts";

const hour = 3_600_000;

describe("dates in words", () => {
  test("an instant is said in its own zone, with the year where it is another", () => {
    expect(when("2027-01-22T21:10:00Z", "America/Chicago", 2027)).toBe("Fri 22 Jan, 15:10 (Chicago)");
    expect(when("2027-09-04T14:35:00-07:00", "America/Los_Angeles", 2026)).toBe("Sat 4 Sep 2027, 14:35 (Los Angeles)");
    expect(when("2027-01-01T00:00:00Z", "Europe/Berlin", 2027)).toBe("Fri 1 Jan, 01:00 (Berlin)");
    expect(when("2026-12-31T23:30:00Z", "Europe/Berlin", 2027)).toBe("Fri 1 Jan, 00:30 (Berlin)");
  });

  test("what was agreed is said as the wall clock shows it", () => {
    const zone = "America/Los_Angeles";
    expect(whenWall("2027-09-02T13:20", "2027-09-02T14:35", zone, 2027)).toBe(
      "Thu 2 Sep, 13:20 to 14:35 (Los Angeles)",
    );
    expect(whenWall("2027-09-02T23:20", "2027-09-03T00:35", zone, 2027)).toBe(
      "Thu 2 Sep, 23:20 to Fri 3 Sep, 00:35 (Los Angeles)",
    );
    expect(whenWall("2027-09-02T13:20", null, "UTC", 2027)).toBe("Thu 2 Sep, 13:20 (UTC)");
  });

  test("a near day is called as one speaks of it", () => {
    const near = (date: string) => nearDay(date, "2027-01-20");
    expect(["2027-01-19", "2027-01-20", "2027-01-21", "2027-01-26", "2027-01-14"].map(near)).toEqual([
      "yesterday",
      "today",
      "tomorrow",
      "Tue",
      "Thu",
    ]);
    expect(near("2027-01-27")).toMatch(/^Wed 27 Jan/);
  });

  test("a day has no zone", () => {
    expect([day("2027-01-22", 2027), longDay("2027-01-22", 2027), longDay("2027-09-02", 2026)]).toEqual([
      "Fri 22 Jan",
      "Friday 22 January",
      "Thursday 2 September 2027",
    ]);
    expect(dateIn("Pacific/Auckland", new Date("2027-01-22T21:10:00Z"))).toBe("2027-01-23");
  });

  test.each([
    [6 * hour + 35 * 60_000, "in 6 h 35 min"],
    [31 * hour + 20 * 60_000, "in 31 h"],
    [96 * hour, "in 4 days"],
    [20_000, "now"],
    [-20_000, "now"],
    [-15 * hour - 60_000, "15 h ago"],
    [-24 * hour * 3, "3 days ago"],
  ])("%d ms from now is %s", (ms, words) => expect(relative(ms)).toBe(words));
});
