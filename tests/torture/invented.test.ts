import { expect, test } from "vitest";
import { aDossier } from "../domain/a-dossier.ts";
import { holesIn, inventedIn } from "./invented.ts";
import { saidBy } from "./named-records.ts";

const now = "2027-09-03T15:00:00Z";
const dossier = aDossier({
  interview: { nextStep: "a walk-through with Tomás" },
  evidence: [{ text: "cut scrap from 7.3% to 2.9% on two lines at Calloway Foods in May" }],
  people: [{ id: "ruiz", fullName: "Ana Ruiz", notes: "knows Hartley from 1998" }],
});
const known = new Set(["ruiz", "calloway", "fernhill", "sandoval", "reed"]);
const faults = (text: string, ...refs: readonly string[]) =>
  inventedIn(
    text,
    refs.flatMap((ref) => saidBy(ref, dossier, now) ?? []),
    { today: "2027-09-03", known },
  );

test.each([
  ["I cut scrap from 7.3% to 2.9% on two lines at Calloway Foods in May.", ["evidence:e1"]],
  ["Calloway's lines were two.", ["evidence:e1"]],
  ["Thank you for Thursday, September 2, and for yesterday's walk-through with Tomás.", ["interview:i1"]],
  ["We met on Thursday 2 September 2027 at 13:20, that is 1:20.", ["interview:i1"]],
  ["Thank you. Every place is different, and “This is one of them” is what I think.", []],
  ["I am glad to talk about the Line Supervisor role at Fernhill.", ["opportunity"]],
])("what the records say may be said: %s", (text, refs) => {
  expect(faults(text, ...refs)).toEqual([]);
});

test.each([
  ["I cut scrap to 2.8%.", ["evidence:e1"], "an invented number 2.8"],
  ["I cut scrap on three lines.", ["evidence:e1"], "an invented number three"],
  ["I cut scrap at Fernhill.", ["evidence:e1"], "an invented name Fernhill"],
  ["Ruiz told me.", ["evidence:e1"], "an invented name Ruiz"],
  ["I learned it from Hartley in 1998.", ["person:ruiz"], "an invented name Hartley"],
  ["We met on Friday, September 2.", ["interview:i1"], "an invented date Friday, September 2"],
  ["We met on 3 September.", ["interview:i1"], "an invented date 3 September"],
  ["Thank you for Wednesday.", ["interview:i1"], "an invented Wednesday"],
  ["I will start in October.", ["interview:i1"], "an invented October"],
  ["Thank you for yesterday.", ["evidence:e1"], "a wrong yesterday"],
  ["It was good to meet 田中.", ["interview:i1"], "an invented word 田中"],
  ["At 14:05 we spoke.", ["interview:i1"], "an invented number 14:05"],
])("what they do not say is found: %s", (text, refs, fault) => {
  expect(faults(text, ...refs)).toContain(fault);
});

test.each(["Dear ,", "the role at .", "I work at.", "for the {{role}}", "as [name] said", "undefined", "two  spaces"])(
  "a hole is found: %s",
  (text) => {
    expect(holesIn(text)).toHaveLength(1);
  },
);

test("a record that is not there says nothing", () => {
  expect([saidBy("need:n9", dossier, now), saidBy("need:n1", dossier, now)?.texts]).toEqual([
    null,
    ["dough scrap on the sheeter line"],
  ]);
});
