import { expect, it } from "vitest";
import { withArticle } from "#domain/compose/article";
import { readEvidence } from "#domain/compose/phrases";

it.each([
  ["handover sheet, used on 4 sites", "a handover sheet, used on 4 sites"],
  ["onboarding checklist for new drivers", null], // could be what one does
  ["accident form for new drivers", "an accident form for new drivers"],
  ["two-page weekly rota", "a two-page weekly rota"],
  ["colour-coded weekly rota", null], // could be what somebody did
  ["hourly log of the ovens", "an hourly log of the ovens"],
  ["hour-by-hour log of the ovens", "an hour-by-hour log of the ovens"],
  ["unit price list for three shops", "a unit price list for three shops"],
  ["spreadsheet that three teams use", "a spreadsheet that three teams use"],
  ["my handover sheet", null],
  ["two checklists for the night crew", null],
  ["plan the rota with the crew", null],
  ["list of what to bring", "a list of what to bring"],
  ["kept a list of faults", null],
  ["sheet metal work", null],
  ["training plan", null],
])("%s", (typed, expected) => {
  expect(withArticle(typed)).toBe(expected);
});

it("a thing with its article is told as a thing", () => {
  expect(readEvidence("handover sheet, used on 4 sites")).toEqual({
    form: "noun",
    text: "a handover sheet, used on 4 sites",
  });
});
