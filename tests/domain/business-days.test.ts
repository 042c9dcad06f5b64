import { describe, expect, it } from "vitest";
import { at, businessDayAfter, businessDayBefore, businessDayOnOrAfter, isBusinessDay } from "#domain/business-days";

const usual = { weekend: [6, 7], holidays: ["2027-11-11", "2027-11-25"] };
const gulf = { weekend: [5, 6], holidays: [] };

describe("business days", () => {
  it.each<readonly [string, string, string]>([
    ["the day itself never counts", businessDayAfter("2027-11-05", 1, usual), "2027-11-08"],
    ["a holiday inside the count is stepped over", businessDayAfter("2027-11-08", 3, usual), "2027-11-12"],
    ["bd3 after 19 November, over Thanksgiving", businessDayAfter("2027-11-19", 3, usual), "2027-11-24"],
    ["bd5 after 19 November", businessDayAfter("2027-11-19", 5, usual), "2027-11-29"],
    ["Friday and Saturday off", businessDayAfter("2027-09-09", 1, gulf), "2027-09-12"],
    ["the last one before", businessDayBefore("2027-11-08", usual), "2027-11-05"],
    ["the second before", businessDayBefore("2027-11-12", usual, 2), "2027-11-09"],
    ["on or after: the day itself", businessDayOnOrAfter("2027-11-12", usual), "2027-11-12"],
    ["on or after: the next", businessDayOnOrAfter("2027-11-13", usual), "2027-11-15"],
    [
      "a week without one counts every day",
      businessDayAfter("2027-11-05", 2, { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] }),
      "2027-11-07",
    ],
    ["17:00 has the offset of its own day", at("2027-11-08", "17:00", "America/Denver"), "2027-11-09T00:00:00Z"],
  ])("%s", (_rule, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("are none at the weekend and on a named holiday", () => {
    expect(["2027-11-10", "2027-11-11", "2027-11-13"].map((day) => isBusinessDay(day, usual))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
