import { describe, expect, it } from "vitest";
import { findReferences } from "#domain/references";
import type { Place, PlacedLine } from "#domain/resume-text";
import { found } from "./found.ts";
import { innocent } from "./innocent.ts";

const placed = (place: Place, lines: readonly string[]): PlacedLine[] => lines.map((text) => ({ place, text }));

describe("references are found on a résumé, and the lines shown as they stand", () => {
  it.each(found)("$place: $what", ({ place, before = [], found: shown, after = [] }) => {
    expect(findReferences(placed(place, [...before, ...shown, ...after]))).toEqual(placed(place, shown));
  });
});

describe("what only sounds like references passes", () => {
  it.each(innocent)("$place: $what", ({ place, lines }) => {
    expect(findReferences(placed(place, lines))).toEqual([]);
  });
});

it("reads each part of a file by itself: a page's footer does not end the list above it", () => {
  const lines: PlacedLine[] = [
    { place: "body", text: "References" },
    { place: "footer", text: "Skills" },
    { place: "table", text: "Grace Tan" },
    { place: "header", text: "Thivya Manikkavel" },
  ];
  expect(findReferences(lines).map(({ text }) => text)).toEqual(["References", "Grace Tan"]);
});

describe("a hostile file is searched in the time of its length", () => {
  it.each([
    ["one word", "references "],
    ["half an offer", "references are will be can gladly "],
    ["I can", "i can provide "],
    ["an open label", "references: "],
    ["digits", "1 (2) 3-4 "],
    ["at signs", "a@b"],
    ["capitals", "Dr A. Smith, "],
    ["spaces", "references                 "],
    ["letters alone", "r e f "],
    ["of", "names of details of "],
  ])("%s, over and over", (_what, word) => {
    const long = word.repeat(400_000 / word.length);
    const many = Array.from({ length: 4_000 }, () => word.repeat(Math.ceil(100 / word.length)));
    const started = performance.now();
    findReferences(placed("body", [long]));
    findReferences(placed("body", many));
    findReferences(
      placed(
        "body",
        many.flatMap((text) => ["References", text]),
      ),
    );
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
