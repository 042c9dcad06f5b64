import { describe, expect, it } from "vitest";
import { matchSalutation } from "#domain/review/salutation";

describe("a salutation against the one that is right", () => {
  it.each<readonly [string, string, string]>([
    ["Dear Ms. Ruiz,", "Dear Ms. Ruiz", "same"],
    ["Hello Ms. Ruiz:", "Dear Ms. Ruiz", "same"],
    ["Dear Ms Ruiz,", "Dear Ms. Ruiz", "misspelt"],
    ["Dear Dr Ffoxley,", "Dear Dr ffoxley", "misspelt"],
    ["Dear Saeunn Thorlaksdottir,", "Dear Sæunn Þorláksdóttir", "misspelt"],
    ["Dear Mr. Ruiz,", "Dear Ms. Ruiz", "wrong"],
    ["Dear Ms. Pruitt,", "Dear Odalys Pruitt", "wrong"],
    ["Dear Dame Achterberg,", "Dear Dame Rosalind", "wrong"],
    ["Dear Hiring Manager,", "Dear Ms. Ruiz", "wrong"],
    ["Dear ,", "Dear Ms. Ruiz", "wrong"],
    ["", "Dear Ms. Ruiz", "wrong"],
  ])("%j for %j is %s", (given, expected, match) => {
    expect(matchSalutation(given, expected)).toBe(match);
  });
});
