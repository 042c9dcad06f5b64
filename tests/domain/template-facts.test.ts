import { expect, it } from "vitest";
import { type TemplateFact, templateFacts } from "#domain/template-facts";
import { problemSentence } from "#domain/templates";
import { openScene } from "../core/scene.ts";
import { fillEveryField } from "../support/fill-every-field.ts";
import { openTestJournal } from "../support/open-test-journal.ts";

const textOf = (facts: readonly TemplateFact[], name: string) => facts.find((one) => one.name === name)?.value;

async function factsOf(changes: { readonly locale?: string } = {}) {
  const { api, core, opportunityId, interviewId, personId } = await openScene();
  if (changes.locale !== undefined) {
    const { revision } = await api.profile.get({});
    await api.profile.save({ revision, locale: changes.locale });
  }
  await api.promises.create({ opportunityId, interviewId, personId, text: "send her the changeover checklist" });
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  const [person, interview] = [dossier.people[0], dossier.interviews[0]];
  core.close();
  if (person === undefined || interview === undefined) throw new Error("an empty scene");
  return templateFacts({ dossier, to: { person, part: null, interview }, now: "2026-03-03T18:00:00Z" });
}

it.each([
  ["recipient.name", "Lorraine Tsosie-Halbrook"],
  ["recipient.address_as", "Ms. Tsosie-Halbrook"],
  ["employer", "Fiddlehead"],
  ["employer_legal", "Fiddlehead Bakehouse, Inc."],
  ["role", "Second-Shift Production Supervisor"],
  ["interview.day", "March 3"],
  ["interview.weekday_and_day", "Tuesday, March 3"],
  ["interview.mode", "in person"],
  ["today", "March 3, 2026"],
  ["needs", ["dough scrap on the sheeter line stuck at 6.8%"]],
  ["need_as_thing", "dough scrap on the sheeter line stuck at 6.8%"],
  ["need_as_act", ""],
  ["proof_as_act", "brought scrap from 7.3% to 2.9% on two tortilla lines at Calloway Flats Foods"],
  ["point_as_thing", "the walk along the sheeter line"],
  ["promise_as_act", "send you the changeover checklist"],
  ["decision.day", ""],
  ["me.name", "Jerome Vantongeren"],
  ["me.linkedin", ""],
])("%s is %j", async (name, value) => {
  expect(textOf(await factsOf(), name)).toEqual(value);
});

it("writes days by the customs of the letter's country", async () => {
  const facts = await factsOf({ locale: "en-GB" });
  expect([textOf(facts, "interview.weekday_and_day"), textOf(facts, "today")]).toEqual([
    "Tuesday 3 March",
    "3 March 2026",
  ]);
});

it("has one fact of each name, and says what each one is", async () => {
  const facts = await factsOf();
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  for (const { name, about } of facts) expect([name, about]).toEqual([name, expect.stringMatching(/\S/)]);
});

it("holds nothing private: no notes, no pages, no weak spots", async () => {
  const { api, core } = await openTestJournal();
  const { interviewId, personId } = await fillEveryField(api, (field) => `<${field}>`, "2026-03-01T09:30:00Z");
  const told = JSON.stringify(await api.templates.facts({ interviewId, personId }));
  core.close();
  expect(told).toContain("needs.text>");
  expect(told).not.toMatch(/people\.notes|journal\.|weakSpots|touches|permissionWords|research|questions|salary/);
});

it.each([
  ["unknown", "recipent.name", "Line 2, column 5: there is no fact called “recipent.name”. Take one from the list."],
  ["invalid", 'tag "include" not found', "Line 2, column 5: “{% include %}” is no tag that can be used here."],
  ["invalid", 'output "{{ role" not closed', "Line 2, column 5: “{{ role” is not closed."],
  ["too-long", "", "Line 2, column 5: it ran too long and was stopped. Take a loop out."],
] as const)("says in words what stands against a template: %s %s", (kind, what, words) => {
  expect(problemSentence({ kind, what, field: "text", line: 2, column: 5 })).toBe(words);
});
