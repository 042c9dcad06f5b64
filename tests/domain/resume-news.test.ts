import { describe, expect, it } from "vitest";
import { bodyOf } from "#domain/compose/letter";
import { readNews } from "#domain/compose/news";
import { planFollowUps } from "#domain/follow-ups/plan";
import { factKey } from "#domain/resume-changes";
import { changeTo, factsToConfirm, hasNothingFor, relevantTo, wantedBy } from "#domain/resume-news";
import { reviewLetter } from "#domain/review/review";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { aDossier, now, written } from "./a-dossier.ts";

type Facts = Parameters<typeof aDossier>[0];

const held = { state: "sent", sentAt: "2027-08-20T10:00:00Z", finalAt: "2027-08-19T10:00:00Z" };
const fresh = { state: "final", finalAt: "2027-09-03T12:00:00Z", file: "r.pdf" };
const change = (added: readonly string[], facts: readonly object[] = []) => [
  { beforeId: "rv1", afterId: "rv2", added, facts },
];
const start = { kind: "date", before: "2020–2026", after: "2019–2026", line: "Calloway Foods, 2019–2026" } as const;
const share = { kind: "figure", before: "7.3%", after: "7.1%", line: "Cut scrap from 7.1%" } as const;

const withNews = ({
  news = "",
  confirmedFacts = [] as readonly string[],
  ...facts
}: Facts & Record<string, unknown> = {}) =>
  aDossier({
    resumeVersions: [held, { ...fresh, news, confirmedFacts }],
    resumeCopies: [{ resumeVersionId: "rv1" }],
    ...facts,
  });
const noteOf = (facts: Facts & Record<string, unknown>) => {
  const dossier = withNews(facts);
  return written("resume_cover_note", dossier, recipientOf(dossier, "i1", "ruiz"), undefined, "rv2");
};
const versionIn = (dossier: ReturnType<typeof withNews>) => {
  const version = dossier.resumeVersions[1];
  if (version === undefined) throw new Error("no version");
  return version;
};

describe("a line of the résumé is told as a sentence", () => {
  it.each([
    ["Rebuilt 35 lectures in ten weeks", "It now shows that I rebuilt 35 lectures in ten weeks"],
    ["• Lifted completion from 59% to 93%.", "It now shows that I lifted completion from 59% to 93%"],
    ["Led 28 decks into exercises", "It now shows that I led 28 decks into exercises"],
    ["Completion rose from 59% to 93%", "It now shows that completion rose from 59% to 93%"],
    ["Leading a team of 12 instructors", "It now tells of leading a team of 12 instructors"],
    ["Lead a team of 12 instructors", "It now shows that I lead a team of 12 instructors"],
    [
      "Responsible for the training of 140 pilots",
      "It now shows that I have been responsible for the training of 140 pilots",
    ],
    [
      "Responsible for: rotas, budget, reports",
      "It now shows that I have been responsible for rotas, budget and reports",
    ],
    ["Promoted to senior lecturer", "It now shows that I was promoted to senior lecturer"],
    ["Awarded best lecturer 2023", "It now shows that I was awarded best lecturer 2023"],
    ["Work closely with captains", "It now shows that I work closely with captains"],
    ["Currently designing a course on fatigue", "It now shows that I am currently designing a course on fatigue"],
    ["Storyline, Rise, xAPI, Captivate", "It now includes Storyline, Rise, xAPI and Captivate"],
    ["Scenario exercises for pilots", "It now includes scenario exercises for pilots"],
    ["A course on human factors", "It now includes a course on human factors"],
    ["Winner of the 2024 teaching award", "It now shows me as winner of the 2024 teaching award"],
    ["Co-author of the ground-school handbook", "It now shows me as co-author of the ground-school handbook"],
    ["Instructional designer for aviation", "It now shows me as an instructional designer for aviation"],
    ["Key achievement: cut module length by 40%", "It now shows that I cut module length by 40%"],
    [
      "Introduced peer review; 20 colleagues joined",
      "It now shows that I introduced peer review (20 colleagues joined)",
    ],
    ["Wrote the style guide & trained 9 authors", "It now shows that I wrote the style guide and trained 9 authors"],
    ["Complaints down from 31 to 4 a month", "What is new in it: complaints down from 31 to 4 a month"],
  ])("%s", (line, told) => {
    expect(readNews({ line, isOfResume: true })).toBe(told);
  });
});

describe("the line of news in the note", () => {
  it.each<readonly [string, Facts & Record<string, unknown>, string]>([
    [
      "comes from the résumé where nothing was noted",
      { resumeChanges: change(["Ran two bakeries", "Halved dough scrap on the sheeter line"]) },
      "It now shows that I halved dough scrap on the sheeter line",
    ],
    [
      "speaks to a need that no proof was linked to",
      { dots: [], resumeChanges: change(["Ran two bakeries", "Halved dough scrap on the sheeter line"]) },
      "It now shows that I halved dough scrap on the sheeter line",
    ],
    [
      "comes from the résumé where what was noted serves no need",
      { news: "adds a photo", resumeChanges: change(["Halved dough scrap on the sheeter line"]) },
      "It now shows that I halved dough scrap",
    ],
    [
      "comes from one's own words where both serve alike",
      { news: "adds the dough scrap figures", resumeChanges: change(["Halved dough scrap"]) },
      "It now includes the dough scrap figures",
    ],
    [
      "stays with one's own words where the résumé has nothing for them",
      { news: "adds a photo", resumeChanges: change(["Ran two bakeries"]) },
      "It now includes a photo",
    ],
  ])("%s", (_what, facts, told) => {
    expect(bodyOf(noteOf(facts).paragraphs)).toContain(told);
  });

  it.each([
    ["a post with its years", "Dough scrap lead, Sheeter Line, 2019–2026"],
    ["an address", "dough scrap papers: jo@scrap.example"],
    ["one word", "scrap"],
    ["praise of oneself", "Passionate about dough scrap on the sheeter line"],
    ["a line that names the writer", "Made dough scrap on the sheeter line my own business"],
  ])("is never %s", (_what, line) => {
    expect(noteOf({ resumeChanges: change([line]) }).missing).toEqual(["change"]);
  });

  it("announces no fact that was put right", () => {
    const note = noteOf({ resumeChanges: change(["Halved dough scrap on the sheeter line"], [start]) });
    expect(bodyOf(note.paragraphs)).not.toMatch(/2019|2020/);
  });

  it("is not read from a version that they do not have", () => {
    const other = [{ beforeId: "rv3", afterId: "rv2", added: ["Halved dough scrap"], facts: [] }];
    expect(noteOf({ resumeChanges: other }).missing).toEqual(["change"]);
  });
});

describe("what a change has for the needs (R51)", () => {
  it("names the lines that serve one, and which", () => {
    const dossier = withNews({ resumeChanges: change(["Ran two bakeries", "Halved dough scrap on the line"]) });
    const to = recipientOf(dossier, "i1", "ruiz");
    const [found] = dossier.resumeChanges;
    expect(found && relevantTo(found, wantedBy(dossier, to)).map(({ line, need }) => [line, need.id])).toEqual([
      ["Halved dough scrap on the line", "n1"],
    ]);
  });

  it.each<readonly [string, boolean, Facts & Record<string, unknown>]>([
    ["nothing relevant in it", true, { resumeChanges: change(["Ran two bakeries"]) }],
    ["nothing new in it", true, { resumeChanges: change([]) }],
    ["a relevant line", false, { resumeChanges: change(["Halved dough scrap"]) }],
    ["a line that serves by its proof", false, { resumeChanges: change(["Two lines at Calloway Foods"]) }],
    ["a relevant note", false, { news: "adds the scrap figures", resumeChanges: change([]) }],
    ["a correction that is about the need", true, { news: "scrap now 7.1%, was 7.3%", resumeChanges: change([]) }],
    ["no comparison", false, {}],
    ["no needs", false, { needs: [], resumeChanges: change([]) }],
  ])("%s: %s", (_what, isNothing, facts) => {
    const dossier = withNews(facts);
    expect(hasNothingFor(dossier, versionIn(dossier), recipientOf(dossier, "i1", "ruiz"))).toBe(isNothing);
  });

  it("is said on the row of the plan", () => {
    const cautions = (added: readonly string[]) =>
      planFollowUps(withNews({ resumeChanges: change(added) }), now)
        .filter(({ kind }) => kind === "resume_update")
        .map((row) => row.cautions);
    expect(cautions(["Ran two bakeries"])).toEqual([["Nothing new in it speaks to what they need."]]);
    expect(cautions(["Halved dough scrap"])).toEqual([[]]);
  });
});

describe("facts that differ are confirmed before a version goes out (R52)", () => {
  it.each<readonly [string, Facts & Record<string, unknown>, readonly string[]]>([
    ["found", { resumeChanges: change([], [start]) }, ["2019–2026 (was 2020–2026)"]],
    [
      "found and confirmed",
      { resumeChanges: change([], [start, share]), confirmedFacts: [factKey(start)] },
      ["7.1% (was 7.3%)"],
    ],
    ["noted", { news: "start at Calloway now 2019, r1 had 2020" }, ["start at Calloway now 2019, r1 had 2020"]],
    ["a title, noted", { news: "title now Line Lead, was Operator" }, ["title now Line Lead, was Operator"]],
    [
      "noted and confirmed",
      { news: "start now 2019, was 2020", confirmedFacts: ["noted: start now 2019, was 2020"] },
      [],
    ],
    [
      "noted and found: once",
      { news: "start at Calloway now 2019, r1 had 2020", resumeChanges: change([], [start]) },
      ["2019–2026 (was 2020–2026)"],
    ],
    ["what was taken out", { news: "removed the job that was wrong in 2012" }, []],
    ["news", { news: "adds the scrap figures: 2.9%" }, []],
  ])("%s", (_what, facts, words) => {
    const dossier = withNews(facts);
    expect(factsToConfirm(dossier, versionIn(dossier)).map((fact) => fact.words)).toEqual(words);
  });

  it("asks nothing of the version that they have", () => {
    const dossier = withNews({ resumeCopies: [{ resumeVersionId: "rv2" }], resumeChanges: change([], [start]) });
    expect([factsToConfirm(dossier, versionIn(dossier)), changeTo(dossier, versionIn(dossier))]).toEqual([[], null]);
  });
});

describe("the review of a letter with a version", () => {
  const findings = (kind: string, facts: Facts & Record<string, unknown>, to = "ruiz") => {
    const dossier = withNews(facts);
    const met = recipientOf(dossier, "i1", to);
    const note = written("resume_cover_note", dossier, recipientOf(dossier, "i1", "ruiz"), undefined, "rv2");
    const document = { ...documentOf(note, { id: kind as "thank_you" }, met, "rv2"), kind };
    const given = { document, dossier, met, secrets: [], otherEmployers: [], siblings: [], now };
    return reviewLetter(given)
      .findings.filter(({ rule }) => rule === "R51" || rule === "R52")
      .map(({ rule, severity, why }) => `${rule} ${severity}: ${why}`);
  };

  it.each<readonly [string, Facts & Record<string, unknown>, readonly RegExp[]]>([
    [
      "lists what changed",
      { resumeChanges: change(["Halved dough scrap"], [start, share]) },
      [/^R52 warn: 2019–2026 \(was 2020–2026\); 7\.1% \(was 7\.3%\)\. Confirm/],
    ],
    [
      "says that there is no reason to send it",
      { resumeChanges: change(["Ran two bakeries"]) },
      [/^R51 warn: Nothing new/],
    ],
    ["says nothing where all is well", { resumeChanges: change(["Halved dough scrap"]) }, []],
    ["says nothing where the two were never compared", { news: "adds the scrap figures" }, []],
  ])("%s", (_what, facts, told) => {
    const found = findings("resume_cover_note", facts);
    expect(found).toHaveLength(told.length);
    for (const [at, words] of told.entries()) expect(found[at]).toMatch(words);
  });

  it("says the same in any letter to the employer, and nothing to who speaks for the candidate", () => {
    const facts = { resumeChanges: change(["Ran two bakeries"], [start]) };
    expect(findings("thank_you", facts)).toHaveLength(2);
    expect(findings("recommendation_request", facts)).toEqual([]);
  });
});
