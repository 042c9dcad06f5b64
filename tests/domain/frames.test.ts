import { expect, it } from "vitest";
import * as closing from "#domain/compose/frames/closing";
import * as needs from "#domain/compose/frames/needs";
import * as opening from "#domain/compose/frames/opening";
import * as proofs from "#domain/compose/frames/proofs";

const source = [closing, needs, opening, proofs]
  .flatMap((frames) => Object.values(frames))
  .flatMap((list) => (Array.isArray(list) ? list : Object.values(list).flat()))
  .map(String);

it("no frame brings a figure of its own", () => {
  expect(source.length).toBeGreaterThan(200);
  expect(source.filter((frame) => /\b(two|three|four|both|twice|dozen|hundred|\d+%?) /i.test(frame))).toEqual([]);
});
