import { expect, test } from "vitest";
import { linesOfPage, type Piece } from "#core/reading/pdf-lines";

/** Letters of five points each, eleven high. */
const at = (y: number, text: string, x = 60, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 11,
  isBold: false,
  ...more,
});
const textsOf = (pieces: readonly Piece[]) => linesOfPage(pieces, 11).map(({ text }) => text);
const full = "Kneaded dough for all of the bread that the county ate and then for the next one";

test("a line that the edge of the page ended goes on in the next", () => {
  expect(textsOf([at(700, full), at(686, "over the river")])).toEqual([`${full} over the river`]);
});

test("a line that had room for more does not", () => {
  expect(textsOf([at(700, full), at(660, "Mill Lane 4"), at(646, "Farmington")])).toEqual([
    full,
    "Mill Lane 4",
    "Farmington",
  ]);
});

test("the next point of a list, a heading and what stands far below begin anew", () => {
  expect(textsOf([at(700, full), at(686, "• over the river")])).toHaveLength(2);
  expect(textsOf([at(700, full), at(686, "Ovens", 60, { isBold: true })])).toHaveLength(2);
  expect(textsOf([at(700, full), at(650, "over the river")])).toHaveLength(2);
});

test("a line whose end stands apart, such as a year at the edge, does not go on", () => {
  expect(textsOf([at(700, full), at(660, "Baker, Mill"), at(660, "2019", 440), at(646, "Kneaded")])).toEqual([
    full,
    "Baker, Mill 2019",
    "Kneaded",
  ]);
});

test("a space as wide as a column parts a line too", () => {
  const row = [at(660, "Mill"), at(660, " ", 80, { width: 340 }), at(660, "2019", 420, { width: 60 })];
  expect(textsOf([at(700, full), ...row, at(646, "Kneaded")])).toEqual([full, "Mill 2019", "Kneaded"]);
});

test("raised letters stay in their line, and words set close are one word", () => {
  expect(textsOf([at(700, "Mill"), at(704, "1", 80, { size: 7, width: 3 }), at(700, "er", 83)])).toEqual(["Mill1er"]);
});

test("what is larger, bold or in capitals, and short, is a heading", () => {
  const pieces = [
    at(700, "Ada", 60, { size: 18 }),
    at(660, "Ovens", 60, { isBold: true }),
    at(620, "WHAT I BAKE"),
    at(580, "Bread"),
    at(540, "Bread and cake.", 60, { isBold: true }),
  ];
  expect(linesOfPage(pieces, 11).map(({ isHeading }) => isHeading)).toEqual([true, true, true, false, false]);
});

test("a large letter below the one longest line begins anew, and goes on where several lines are as long", () => {
  const name = "Merbau, and to the school above it";
  expect(textsOf([at(700, full), at(686, name)])).toEqual([full, name]);
  const above = [at(728, full), at(714, full.toLowerCase())];
  expect(textsOf([...above, at(700, full.toLowerCase()), at(686, name)]).at(-1)).toMatch(/for the next one Merbau/);
});
