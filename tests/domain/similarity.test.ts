import { describe, expect, it } from "vitest";
import { middleOf, similarity } from "#domain/review/similarity";

const text = "I brought scrap from 7.3% to 2.9% on two tortilla lines";

describe("how alike two letters are", () => {
  it("is one for the same words, however they are capitalised", () => {
    expect(similarity(text, text.toUpperCase())).toBe(1);
  });
  it("is nothing without five words in common", () => {
    expect([
      similarity(text, "I brought scrap down from there to here last year"),
      similarity("", text),
      similarity("four words are few", "four words are few"),
    ]).toEqual([0, 0, 0]);
  });
  it("counts shared runs of five against all of them", () => {
    expect(similarity("one two three four five six", "one two three four five seven")).toBeCloseTo(1 / 3);
  });
  it("looks between the first paragraph and the last", () => {
    expect([middleOf("a\n\nb\n\nc"), middleOf("a\n\nb")]).toEqual(["b", "a b"]);
  });
});
