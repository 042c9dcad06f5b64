import { expect, it } from "vitest";
import * as closing from "#domain/compose/frames/closing";
import * as needs from "#domain/compose/frames/needs";
import * as opening from "#domain/compose/frames/opening";
import * as proofs from "#domain/compose/frames/proofs";
import { cliches, confession, desperation, entitlement, filler, findWords, threats } from "#domain/review/word-lists";

const source = [closing, needs, opening, proofs]
  .flatMap((frames) => Object.values(frames))
  .flatMap((list) => (Array.isArray(list) ? list : Object.values(list).flat()))
  .map(String);

it("no frame brings a figure of its own", () => {
  expect(source.length).toBeGreaterThan(200);
  expect(source.filter((frame) => /\b(two|three|four|both|twice|dozen|hundred|\d+%?) /i.test(frame))).toEqual([]);
});

it("no frame holds a word that its own review would stop", () => {
  const stopped = [...threats, ...desperation, ...entitlement, ...cliches, ...confession, ...filler];
  const found = source.flatMap((frame) => findWords(frame, stopped).map(({ word }) => `${word}: ${frame}`));
  expect(found).toEqual([]);
});
