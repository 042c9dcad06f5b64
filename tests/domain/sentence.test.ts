import { describe, expect, it } from "vitest";
import { joinWords, sentence } from "#domain/compose/sentence";

describe("a sentence", () => {
  it("has one colon at most, and leaves the time of day alone", () => {
    expect(sentence("let me add this: I rang every family: attendance rose: by 5:15").text).toBe(
      "Let me add this: I rang every family; attendance rose; by 5:15.",
    );
  });

  it("parts with a comma what holds a comma", () => {
    expect([joinWords(["the water, twice", "the chair"]), joinWords(["the water", "the chair"])]).toEqual([
      "the water, twice, and the chair",
      "the water and the chair",
    ]);
  });
});
