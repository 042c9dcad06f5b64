import { describe, expect, it } from "vitest";
import { bodyOf } from "#domain/compose/letter";
import { findRecipient } from "#domain/dossier";
import { aDossier, ruiz, written } from "./a-dossier.ts";

type Facts = Parameters<typeof aDossier>[0];

function textOf(kind: string, facts: Facts, to = "ruiz", aboutId?: string): string {
  const dossier = aDossier(facts);
  const [interview] = dossier.interviews;
  const person = dossier.people.find(({ id }) => id === to);
  const met = interview && person ? findRecipient(dossier, interview.id, person.id) : null;
  if (met === null) throw new Error(`no ${to}`);
  return bodyOf(written(kind, dossier, met, undefined, aboutId).paragraphs);
}

const recruiter = {
  id: "rec",
  fullName: "Josie Farr",
  addressAs: "Josie",
  role: "recruiter",
  phone: "+1 541 555 0100",
};
const boss = { id: "boss", fullName: "Walter Okonkwo", addressAs: "Walter", role: "observer" };

describe("a need in a later letter", () => {
  it.each([
    ["dough scrap", "about dough scrap"],
    ["we need to close the month in 5 days", "that you need to close the month in 5 days, and"],
    ["the rota is redone by hand", "that the rota is redone by hand, and"],
    ["need someone who can lead nights", "in mind that you are looking for someone who can lead nights."],
  ])("is kept in mind as it was told: %s", (text, told) => {
    expect(textOf("check_in", { needs: [{ text, personId: "ruiz" }] })).toContain(told);
  });

  it.each(["no single source of truth", "Who tests the testers?"])(
    "is left out where it is no statement: %s",
    (text) => {
      const letter = textOf("check_in", { needs: [{ text, personId: "ruiz" }] });
      expect(letter).not.toMatch(/source|testers/);
      expect(letter).toContain("further conversation");
    },
  );

  it("is theirs and not yours where the reader is not of the employer", () => {
    const facts = {
      people: [ruiz, recruiter, boss],
      needs: [{ text: "we're short of drivers every weekend" }],
      recommenders: [{ personId: "boss", state: "agreed" }],
    };
    expect(textOf("recruiter_debrief", facts, "rec")).toContain("They told me that they are short of drivers");
    expect(textOf("recommendation_request", facts, "boss", "rc1")).toContain(
      ": they are short of drivers every weekend",
    );
  });

  it("that was a question is reported", () => {
    const facts = {
      people: [ruiz, recruiter],
      needs: [{ text: "Can you run our pass on a Saturday?", personId: "ruiz" }],
    };
    expect(textOf("thank_you", facts)).toMatch(/whether I can run your pass on a Saturday/);
    expect(textOf("recruiter_debrief", facts, "rec")).toContain(
      "They asked whether I can run their pass on a Saturday",
    );
  });

  it("loses the name of whoever said it, whoever reads it", () => {
    const facts = {
      people: [
        { ...ruiz, id: "z", fullName: "Zholum Temirbekov", givenName: "Zholum", familyName: "Temirbekov" },
        ruiz,
      ],
      needs: [{ text: "Zholum: the rota is redone by hand" }, { text: "Zholum wants menus in a week" }],
    };
    for (const to of ["ruiz", "z"]) expect(textOf("thank_you", facts, to)).not.toMatch(/zholum/i);
  });
});

it("one proof that answers two needs is told once", () => {
  const letter = textOf("thank_you", {
    needs: [
      { text: "dough scrap", personId: "ruiz" },
      { text: "late orders", personId: "ruiz" },
    ],
    evidence: [{ text: "cut scrap from 7% to 3% at Calloway Foods" }],
    dots: [
      ["n1", "e1"],
      ["n2", "e1"],
    ],
  });
  expect(letter.match(/7%/g)).toHaveLength(1);
});

it("nobody of the agency is told that they were met in the interview", () => {
  for (const kind of ["voicemail_script", "call_script", "linkedin_invite", "keep_in_touch", "resume_cover_note"]) {
    const letter = textOf(kind, { people: [ruiz, recruiter] }, "rec");
    expect(letter).toContain("I was interviewed on September 2 for the Line Supervisor");
    expect(letter).not.toMatch(/we met/i);
  }
});

describe("how a recommender knows the work", () => {
  it.each([
    ["co-instructor at Pelangi Polytechnic, 2022-2026", "you know my work from Pelangi Polytechnic (2022-2026)"],
    ["was my boss until 2024", "you were my boss until 2024 and know my work"],
    ["Taught me food safety", "you taught me food safety and know my work"],
    ["her mother was my resident for three years", "your mother was my resident for three years and you know my work"],
    ["we did placement together in 2019", "we did placement together in 2019 and you know my work"],
    ["former client", "you know my work"],
    ["I reported to him at Calloway (2019-2024)", "you know my work from Calloway (2019-2024)"],
    ["My line manager, 2019 to 2024", "as my line manager (2019 to 2024) you know my work"],
    ["my client since 2018", "as my client since 2018 you know my work"],
    ["my manager", "as my manager you know my work"],
  ])("is told to them: %s", (relation, told) => {
    const facts = { people: [ruiz, boss], recommenders: [{ personId: "boss", relation, state: "agreed" }] };
    expect(textOf("recommendation_request", facts, "boss", "rc1")).toMatch(
      new RegExp(`${told.replace(/[()]/g, "\\$&")}[,.]`),
    );
  });

  it("is told of them to somebody else", () => {
    const forward = (relation: string) =>
      textOf(
        "recommendation_forward",
        { people: [ruiz, boss], recommenders: [{ personId: "boss", relation }] },
        "ruiz",
        "rc1",
      );
    expect(forward("taught me food safety")).toContain("who taught me food safety and knows my work");
    expect(forward("We did placement together")).toContain(
      "from Walter Okonkwo, who knows my work (we did placement together)",
    );
  });
});

describe("a brief to a recommender", () => {
  const willing = { personId: "boss", relation: "my manager at Calloway", state: "agreed" };

  it("asks for a few sentences once its day is past", () => {
    const opportunity = { decisionOn: "2027-09-03", decisionPrecision: "day" };
    expect(
      textOf("recommendation_request", { people: [ruiz, boss], opportunity, recommenders: [willing] }, "boss", "rc1"),
    ).toContain("It would help to have it soon; that is short notice, so a few sentences are plenty.");
  });

  it("has no sentence of more than forty words, however much is to be told", () => {
    const tail = "from twelve people over four years, with every number checked by the finance team";
    const facts = {
      people: [ruiz, boss],
      needs: ["one", "two", "three"].map((word) => ({
        text: `a plan ${word} for the yard that the night crew can keep`,
        personId: "ruiz",
      })),
      evidence: ["cut", "built", "led"].map((did) => ({ text: `${did} a programme at Calloway ${tail}` })),
      recommenders: [willing],
    };
    const sentences = textOf("recommendation_request", facts, "boss", "rc1").split(/(?<=[.?])\s+/);
    expect(sentences.filter((one) => one.split(" ").length > 40)).toEqual([]);
    expect(sentences.filter((one) => one.includes("programme at Calloway"))).toHaveLength(3);
  });
});

describe("the thanks to a recommender", () => {
  const wrote = { state: "received", receivedAt: "2027-09-02T10:00:00Z" };
  it.each([
    ["cancelled", wrote, "Fernhill has called off the search; I am grateful for your letter all the same."],
    ["no_response", wrote, "No answer has come from Fernhill, and I have closed the matter for myself; I am grateful"],
    ["rejected", wrote, "Fernhill has chosen someone else this time; I am grateful for your letter all the same."],
    [
      "rejected",
      { state: "declined" },
      "I quite understand that a letter is not possible, and nothing more is needed.",
    ],
    ["rejected", { state: "policy_limited" }, "I quite understand that a letter is not possible"],
  ])("tell what came of it: %s", (status, one, told) => {
    const opportunity = { status, outcomeAt: "2027-09-02T12:00:00Z" };
    const facts = { people: [ruiz, boss], opportunity, recommenders: [{ personId: "boss", ...one }] };
    expect(textOf("recommender_thanks", facts, "boss", "rc1")).toContain(told);
  });
});

describe("what is new in a version", () => {
  it.each([
    ["shorter", "It is now shorter."],
    ["two pages instead of four", "It now runs to two pages instead of four."],
    ["Focus on assessment", "It now puts the weight on assessment."],
    ["turnover work spelled out", "It now has turnover work spelled out."],
    ["removed the photo\nadded the audits", "It now includes the audits."],
    ["moved the dough scrap figures to the top", "It now opens with the dough scrap figures."],
  ])("is a sentence: %s", (news, told) => {
    const facts = { needs: [{ text: "dough scrap", personId: "ruiz" }], resumeVersions: [{ state: "final", news }] };
    expect(textOf("resume_cover_note", facts, "ruiz", "rv1")).toContain(told);
  });
});
