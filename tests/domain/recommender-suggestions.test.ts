import { expect, it } from "vitest";
import { blankPerson, type Person } from "#domain/people";
import { type Known, readRecommenderLine, suggestRecommenders } from "#domain/recommender-suggestions";
import { aDossier, ruiz } from "./a-dossier.ts";

const stamps = { revision: 1, createdAt: "2027-09-01T09:00:00Z", savedAt: "2027-09-01T09:00:00Z", deletedAt: null };
const person = (id: string, changes: object = {}) =>
  ({ ...blankPerson, ...stamps, id, fullName: id, ...changes }) as Person; // The seam: ids are words here.
const inside = { employer: "Fernhill Bakehouse Ltd", workRelation: "peer" };

function suggested(people: readonly Person[], known: Partial<Known> = {}, dossier = aDossier()) {
  const given = { people, earlier: [], recruiters: new Set<string>(), ...known };
  return suggestRecommenders(dossier, given).map(({ personId, reason }) => `${personId} ${reason}`);
}

it("names insiders first, then managers, clients and peers, and then whoever wrote before", () => {
  const people = [
    person("writer"),
    person("peer", { workRelation: "peer" }),
    person("client", { workRelation: "client" }),
    person("boss", { workRelation: "manager" }),
    person("insider", inside),
    person("short", { ...inside, employer: "Fernhill" }),
  ];
  const earlier = [{ personId: people[0]?.id, relation: "", hasWritten: true }] as Known["earlier"];
  expect(suggested(people, { earlier })).toEqual([
    "insider insider",
    "short insider",
    "boss manager",
    "client client",
    "peer peer",
    "writer wrote_before",
  ]);
});

it.each(["The Fernhill Bakehouse", "FERNHILL BAKEHOUSE Pte Ltd", "Fernhill Co.", "Fernhill Bakehouse S.p.A."])(
  "knows the house however it is written: %s",
  (employer) => {
    expect(suggested([person("one", { employer, workRelation: "peer" })])).toEqual(["one insider"]);
  },
);

it.each(["Fernhill Dairy", "Limited", "The Company"])("takes no other house for it: %s", (employer) => {
  expect(suggested([person("one", { employer, workRelation: "peer" })])).toEqual(["one peer"]);
});

it("says who wrote before and how they worked together, and names them first among their like", () => {
  const [boss, other] = [person("boss", { workRelation: "manager" }), person("other", { workRelation: "manager" })];
  const earlier = [
    { personId: boss.id, relation: "", hasWritten: true },
    { personId: boss.id, relation: "my manager at Calloway", hasWritten: false },
  ];
  expect(suggestRecommenders(aDossier(), { people: [other, boss], earlier, recruiters: new Set() })).toMatchObject([
    {
      personId: "boss",
      reason: "manager",
      workRelation: "manager",
      hasWritten: true,
      relation: "my manager at Calloway",
    },
    { personId: "other", reason: "manager", workRelation: "manager", hasWritten: false, relation: "" },
  ]);
});

it.each([
  ["Ines Vidal, Head Baker, FERNHILL Bakehouse Ltd", "Head Baker", "FERNHILL Bakehouse Ltd"],
  ["Ines Vidal, Fernhill", "", "Fernhill"],
  ["Ines Vidal, Head Baker, Calloway", "Head Baker, Calloway", ""],
  ["Ines Vidal", "", ""],
])("reads whether a typed person works there: %s", (typed, title, employer) => {
  expect(readRecommenderLine(typed, aDossier().opportunity)).toMatchObject({
    fullName: "Ines Vidal",
    title,
    employer,
  });
});

it("names nobody of whom nothing is known but that they work there", () => {
  expect(suggested([person("stranger", { employer: "Fernhill" }), person("anybody")])).toEqual([]);
});

it.each(["hiring_authority", "panel", "peer", "hr_contact", "recruiter"])("never names who is in it as %s", (role) => {
  const dossier = aDossier({ people: [{ ...ruiz, role }] });
  expect(suggested([person("ruiz", inside)], {}, dossier)).toEqual([]);
});

it("names the assistant who was a colleague once", () => {
  const dossier = aDossier({ people: [{ ...ruiz, role: "assistant" }] });
  expect(suggested([person("ruiz", inside)], {}, dossier)).toEqual(["ruiz insider"]);
});

it("never names an agency's recruiter, whoever was deleted, or who is listed already", () => {
  const people = [
    person("agent", { workRelation: "client" }),
    person("gone", { workRelation: "peer", deletedAt: "2027-09-01T09:00:00Z" }),
    person("listed", { workRelation: "manager" }),
  ];
  const dossier = aDossier({ recommenders: [{ personId: "listed" }] });
  expect(suggested(people, { recruiters: new Set(["agent"]) }, dossier)).toEqual([]);
});
