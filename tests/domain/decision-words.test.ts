import { describe, expect, it } from "vitest";
import { readDecision } from "#domain/decision-words";

const usual = { weekend: [6, 7], holidays: ["2027-09-06"] };
const gulf = { weekend: [5, 6], holidays: [] };

describe("what they said about when they decide, on Thursday 2 September 2027", () => {
  it.each<readonly [string, string | null, string]>([
    ["this week", "2027-09-03", "week"],
    ["next week", "2027-09-10", "week"],
    ["end of next week", "2027-09-10", "week"],
    ["the week after next", "2027-09-17", "week"],
    ["within a week", "2027-09-09", "about"],
    ["in about two weeks", "2027-09-16", "about"],
    ["in 10 days", "2027-09-12", "about"],
    ["a fortnight", "2027-09-16", "about"],
    ["by the 12th", "2027-09-12", "day"],
    ["on Friday", "2027-09-03", "day"],
    ["next Friday", "2027-09-10", "day"],
    ["by close of business Thursday", "2027-09-09", "day"],
    ["Friday week after next, the eighteenth", "2027-09-18", "day"],
    ["tomorrow", "2027-09-03", "day"],
    ["the day after tomorrow", "2027-09-04", "day"],
    ["today", "2027-09-02", "day"],
    ["by September 9", "2027-09-09", "day"],
    ["9 Sept", "2027-09-09", "day"],
    ["2027-10-05", "2027-10-05", "day"],
    ["end of the month", "2027-09-30", "month"],
    ["end of October", "2027-10-31", "month"],
    ["first half of October", "2027-10-15", "month"],
    ["second half of September", "2027-09-30", "month"],
    ["we'll be in touch", null, "unknown"],
    ["soon", null, "unknown"],
  ])("%j is %s, to the %s", (words, on, precision) => {
    expect(readDecision(words, "2027-09-02", usual)).toEqual({ on, precision });
  });

  it("names no time that is not known", () => {
    expect(
      ["when the moon is full", "February 30", ""].map((words) => readDecision(words, "2027-09-02", usual)),
    ).toEqual([null, null, null]);
  });

  it("ends the week where the weekend begins", () => {
    const cases = [
      ["next week", "2027-09-09"],
      ["this week", "2027-09-12"],
      ["next week", "2027-09-12"],
      ["this week", "2027-09-10"],
    ] as const;
    expect(cases.map(([words, on]) => readDecision(words, on, gulf)?.on)).toEqual([
      "2027-09-16",
      "2027-09-16",
      "2027-09-23",
      "2027-09-09",
    ]);
  });
});
