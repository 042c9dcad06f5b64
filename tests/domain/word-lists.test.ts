import { describe, expect, it } from "vitest";
import { giftIn, giftInLetter } from "#domain/gifts";
import { cliches, confession, desperation, entitlement, findWords, threats } from "#domain/review/word-lists";

const all = [...desperation, ...threats, ...entitlement, ...cliches, ...confession];
const facts = [
  "queues in the gift shop",
  "a print deadline that slips",
  "ticketing",
  "an innovative lab",
  "tickets that are never used",
];

describe("the word lists", () => {
  it.each<readonly [string, readonly string[]]>([
    ["I really need this", ["i really need"]],
    ["My DEADLINE is Friday", ["deadline"]],
    ["the print deadline stayed with me", []],
    ["I would go over your head", ["go over your head"]],
    ["I would go over the figures with you", []],
    ["this is the last time I write", ["last time i"]],
    ["the last time I ran a trial", []],
    ["I expect an answer", ["i expect"]],
    ["I expect to finish the course in May", []],
    ["a motivated team player", ["motivated", "team player"]],
    ["an innovative lab", []],
    ["an innovative person", ["innovative"]],
    ["you promised", ["you promised"]],
    ["I haven’t begun", []],
    ["we haven’t heard", ["haven't heard"]],
  ])("%j holds %j", (text, words) => {
    expect(findWords(text, all, facts).map(({ word }) => word)).toEqual(words);
  });

  it.each<readonly [string, string | null]>([
    ["Some flowers are on their way", "flowers"],
    ["A small gift is in the post", "gift"],
    ["the queues in the gift shop", null],
    ["the tickets that are never used", null],
    ["two tickets for the match", "tickets"],
    ["I will drop off a box of pastries", "box of pastries"],
    ["I will bring you a plant", "plant"],
    ["Thank you for showing me the plant", null],
    ["the present system, and what is at present in use", null],
    ["a present for the team", "a present"],
    ["the cookies on your site", null],
  ])("in a letter %j gives %j", (text, gift) => {
    expect(giftInLetter(text, facts)).toBe(gift);
  });

  it("takes food in a plan for a gift", () => {
    expect(
      ["pastries for the desk", "ask about the two plants", "bring a plant"].map((title) => giftIn(title)),
    ).toEqual(["pastries", null, "plant"]);
  });
});
