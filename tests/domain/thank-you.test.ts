import { describe, expect, it } from "vitest";
import { bodyOf } from "#domain/compose/letter";
import { aDossier, metIn, ruiz, written } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];
const write = (given: Given = {}, personId = "ruiz") => {
  const dossier = aDossier(given);
  const letter = written("thank_you", dossier, metIn(dossier, personId));
  return { ...letter, body: bodyOf(letter.paragraphs), facts: letter.paragraphs.flat().flatMap(({ facts }) => facts) };
};
const panel = ["ruiz", "two", "three", "four", "five"].map((id) => ({
  ...ruiz,
  id,
  fullName: `${id} Person`,
  email: `${id}@fernhill.example`,
}));

describe("a thank-you", () => {
  it("is the same letter each time", () => {
    expect(write()).toEqual(write());
  });

  it("says thanks, need and proof, and interest, in three paragraphs", () => {
    const { paragraphs, facts, missing } = write();
    expect([paragraphs.length, new Set(facts), missing]).toEqual([
      3,
      new Set(["opportunity", "interview:i1", "need:n1", "evidence:e1"]),
      [],
    ]);
  });

  it.each<readonly [string, Given, string]>([
    ["a need", { needs: [], dots: [] }, "need"],
    ["a proof", { evidence: [], dots: [] }, "evidence"],
    ["a dot", { dots: [] }, "dot"],
    ["a name", { profile: { fullName: "" } }, "name"],
    ["a way to be reached", { profile: { email: "", phone: "" } }, "contact"],
    ["a role", { opportunity: { role: "" } }, "role"],
    ["an employer", { opportunity: { companyShort: "", companyLegal: "" } }, "employer"],
  ])("asks for %s", (_what, given, missing) => {
    expect(write(given).missing).toEqual([missing]);
  });

  it("tells the need alone where the proof says nothing", () => {
    const { facts, paragraphs } = write({ evidence: [{ text: "handled" }] });
    expect([facts.includes("need:n1"), facts.includes("evidence:e1"), paragraphs[1]?.length]).toEqual([true, false, 1]);
  });

  it("takes a point as its moment, and else a need that no proof stands beside", () => {
    const needs = [
      { text: "dough scrap on the sheeter line", personId: "ruiz" },
      { text: "a calmer handover between the shifts", personId: "ruiz" },
    ];
    const first = (given: Given) => write(given).paragraphs[0]?.map(({ facts }) => facts.join());
    const opening = "opportunity,interview:i1";
    expect([
      first({ needs, points: [{ text: "the walk along the sheeter line" }] }),
      first({ needs }),
      first({ needs: needs.slice(0, 1) }),
    ]).toEqual([
      [opening, "point:p1"],
      [opening, "need:n2"],
      [opening, ""],
    ]);
    expect(write({ needs }).body).toMatch(/^.*a calmer handover between the shifts.*\n\n.*dough scrap/);
    // What one of a panel said is no moment of another's.
    expect(write({ needs, people: panel }, "two").facts).not.toContain("need:n2");
  });

  it("asks for no dots below the must-haves", () => {
    expect(write({ dots: [], requirements: [{ met: "not_met" }] }).missing).toEqual([]);
  });

  it("thanks and does not affirm where the interest is gone", () => {
    expect(write({ opportunity: { isInterested: false } }).body).not.toMatch(
      /I would (very much|love|like|welcome|be proud)|I want|my interest|keen/i,
    );
  });

  it("repairs one gap, for the person who asked and for nobody else", () => {
    const weakSpots = [
      { question: "Have you led an audit?", recoverText: "sat second chair in seven audits" },
      { question: "Do you know SAP?", recoverText: "start the course in May" },
    ];
    const given = { people: panel.slice(0, 2), weakSpots };
    const spots = (personId: string) => write(given, personId).facts.filter((fact) => fact.startsWith("weak-spot"));
    expect([spots("ruiz"), spots("two")]).toEqual([["weak-spot:w1", "weak-spot:w1"], []]);
  });

  it("repairs nothing where the answer confesses", () => {
    expect(
      write({ weakSpots: [{ question: "Do you know SAP?", recoverText: "I froze, but I know it" }] }).paragraphs.length,
    ).toBe(3);
  });

  it("names a promise with its day, but not with one that has passed", () => {
    const promised = (dueAt: string | null) => write({ promises: [{ text: "the changeover checklist", dueAt }] }).body;
    expect([
      /the changeover checklist( from me)?,? ?.* ?by Wednesday, September 8|the changeover checklist by Wednesday, September 8/.test(
        promised("2027-09-08T19:00:00Z"),
      ),
      /checklist by/.test(promised("2027-09-03T01:00:00Z")),
      /checklist/.test(promised(null)),
    ]).toEqual([true, false, true]);
  });

  it("leaves a decision unsaid and looks forward to a visit", () => {
    const step = (nextStep: string) => write({ interview: { nextStep } }).body;
    expect([
      step("a decision by Friday").includes("decision"),
      step("maybe a walk-through with the night crew").includes("a walk-through with the night crew"),
      step("they will call").includes("call"),
    ]).toEqual([false, true, false]);
  });

  it("tells a figure to two of a panel at most, and shares no sentence within it", () => {
    const given: Given = {
      people: panel,
      needs: [{ text: "less scrap" }, { text: "shorter changeovers" }],
      evidence: [{ text: "cut scrap from 7% to 3%" }, { text: "cut changeovers from 107 to 53 minutes" }],
      dots: [
        ["n1", "e1"],
        ["n2", "e2"],
      ],
    };
    const letters = panel.map(({ id }) => write(given, id));
    const told = (figure: string) => letters.filter(({ body }) => body.includes(figure)).length;
    const sentences = letters.flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text));
    expect([told("7%"), told("107"), sentences.length - new Set(sentences).size]).toEqual([2, 2, 0]);
  });

  it("says again only to somebody met before", () => {
    const interviews = [{}, { startsWall: "2027-09-03T06:00", endsWall: "2027-09-03T07:00" }];
    const second = (first: Readonly<Record<string, unknown>>) => {
      const dossier = aDossier({ interviews: [first, interviews[1] ?? {}] });
      return bodyOf(written("thank_you", dossier, metIn(dossier, "ruiz", "i2")).paragraphs);
    };
    const isAgain = (body: string) =>
      /again|further|continu|another chance|pick up our conversation|left off/.test(body.split(".")[0] ?? "");
    expect([isAgain(second({})), isAgain(second({ status: "cancelled" }).replace("Thank you again", ""))]).toEqual([
      true,
      false,
    ]);
  });

  it("takes a point that was talked about into the first paragraph", () => {
    expect(
      write({ points: [{ text: "Handover at shift change", personId: "ruiz" }] }).paragraphs[0]?.[1]?.text,
    ).toContain("handover at shift change");
  });
});
