import validate from "@ooxml-tools/validate";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { factSheetToDocx } from "#core/fact-sheet";
import { taskFor } from "#domain/compose/compose";
import type { Task } from "#domain/compose/document-kind";
import { factSheet } from "#domain/compose/fact-sheet";
import { recommendationRequest } from "#domain/compose/kinds/recommendation-request";
import { aDossier, now, ruiz } from "../domain/a-dossier.ts";
import { recipientOf } from "../support/document-of.ts";

const walt = { id: "walt", fullName: "Walter Okonkwo", role: "observer", notes: "owes me a dinner" };

function taskWith(facts: Parameters<typeof aDossier>[0] = {}, recommender: object = {}): Task {
  const dossier = aDossier({
    people: [ruiz, walt],
    opportunity: { decisionOn: "2027-09-24", decisionPrecision: "day" },
    evidence: [
      { text: "brought scrap from 7.3% to 2.9% on two lines at Calloway Foods" },
      { text: "trained nine bakers at Calloway Foods" },
      { text: "ran the night shift at Northgate Bakery" },
    ],
    ...facts,
    recommenders: [{ personId: "walt", relation: "my manager at Calloway Foods, 2019 to 2024", ...recommender }],
  });
  const to = recipientOf(dossier, "i1", "walt");
  return taskFor(recommendationRequest, { dossier, to, now, aboutId: "rc1" });
}

const textOf = (task: Task) =>
  factSheet(task)
    .map(({ heading, lines }) => [heading, ...lines].join("\n"))
    .join("\n\n");

test("a fact sheet holds the role, who decides, each need with its proof, what they saw, the day and how to reach one", () => {
  expect(textOf(taskWith())).toBe(
    [
      "Fact sheet: Line Supervisor, Fernhill\nFor Walter Okonkwo, from Jo Sandoval-Reed",
      "The role\nLine Supervisor at Fernhill Bakehouse, Inc.\nMy interview was on September 2, 2027\nMs. Ruiz, Plant Director, decides",
      "What they are looking for, and what I can show\nDough scrap on the sheeter line\n– I brought scrap from 7.3% to 2.9% on two lines at Calloway Foods",
      "What you may remember of our work\n– I trained nine bakers at Calloway Foods",
      "When and how\nBy Wednesday, September 22\nA PDF sent to me, half a page to a page; a few sentences help, too\nAddressed to Ms. Ruiz\nI pass it on exactly as it comes, and only with your consent",
      "How to reach me\nJo Sandoval-Reed\njo@sandoval-reed.example\n+1 541 555 0199",
    ].join("\n\n"),
  );
});

test("it asks for confidence where the search is not to be known, and names no day that is past", () => {
  const later = { ...taskWith({}, { isInConfidence: true }), now: "2027-09-23T15:00:00Z" };
  expect(textOf(later)).toContain("As soon as it suits you");
  expect(textOf(later)).toContain("Please keep this in confidence");
});

test("what is too long for a page is left out whole, and never cut", () => {
  const needs = Array.from({ length: 9 }, (_, index) => ({ text: `need ${index} ${"of many words ".repeat(60)}` }));
  const text = textOf(taskWith({ needs, dots: [] }));
  expect([text.length < 4000, text.includes("…")]).toEqual([true, false]);
});

test("the file is valid, reads as it was put together, and has the styles of a letter", async () => {
  const task = taskWith();
  const bytes = await factSheetToDocx(task);
  expect(await validate(bytes, "docx", "Microsoft365")).toEqual([]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  // It leaves out the line ends within a paragraph.
  expect(value.replace(/\s/g, "")).toBe(textOf(task).replace(/\s/g, ""));
  expect(value).not.toMatch(/owes me a dinner|Northgate/);
});
