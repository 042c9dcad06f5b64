import { describe, expect, it } from "vitest";
import {
  addHours,
  addWallDays,
  compareInstants,
  dayIn,
  instantOf,
  isZone,
  lastDayOfMonth,
  minutesBetween,
  wallOf,
  weekdayOf,
  withOffset,
} from "#domain/time";

describe("time", () => {
  it.each<readonly [string, unknown, unknown]>([
    [
      "48 elapsed hours move the wall time over a clock change",
      withOffset(addHours("2027-11-05T21:00:00Z", 48), "America/Denver"),
      "2027-11-07T14:00:00-07:00",
    ],
    [
      "seven wall days do not",
      withOffset(addWallDays("2027-11-05T21:00:00Z", 7, "America/Denver"), "America/Denver"),
      "2027-11-12T15:00:00-07:00",
    ],
    [
      "a wall time that does not exist moves forward",
      instantOf("2028-03-26T01:30", "Europe/London"),
      "2028-03-26T01:30:00Z",
    ],
    ["of two the first", instantOf("2027-10-31T01:30", "Europe/London"), "2027-10-31T00:30:00Z"],
    ["half-hour zones", withOffset("2028-11-05T15:20:00Z", "America/St_Johns"), "2028-11-05T11:50:00-03:30"],
    ["the day is that of the zone", dayIn("Pacific/Auckland", "2027-06-01T13:00:00Z"), "2027-06-02"],
    ["the wall of an instant", wallOf("2027-06-01T13:00:00Z", "Pacific/Auckland"), "2027-06-02T01:00"],
    ["the same moment however written", compareInstants("2027-06-01T13:00:00Z", "2027-06-01T15:00:00+02:00"), 0],
    ["minutes between", minutesBetween("2027-06-01T13:00:00Z", "2027-06-01T14:30:00Z"), 90],
    ["Sunday is seven", weekdayOf("2027-11-07"), 7],
    ["the last day of a leap February", lastDayOfMonth("2028-02-03"), "2028-02-29"],
    ["a bare offset is no zone", isZone("+02:00"), false],
    ["a name is one", isZone("America/St_Johns"), true],
  ])("%s", (_rule, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
