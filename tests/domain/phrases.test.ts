import { describe, expect, it } from "vitest";
import { readEvidence, readKindness, readNeed, readPromise, readTopic, splitPlace } from "#domain/compose/phrases";

type Case = readonly [typed: string, form: string, text: string];

describe("a need is read for what it is", () => {
  it.each<Case>([
    ["dough scrap on the sheeter line stuck at 6.8%...", "noun", "dough scrap on the sheeter line stuck at 6.8%"],
    ["Can you run the pass on a Saturday?", "asked", "whether I can run the pass on a Saturday"],
    ["“who tests the testers?”", "loose", '"Who tests the testers?"'],
    ["REWORK ON STAINLESS IS KILLING US", "noun", "rework on stainless"],
    ["no one checks the labels", "clause", "nobody checks the labels"],
    ["get apprentices ticketed before xmas 🎄", "infinitive", "get apprentices ticketed before Christmas"],
    ["breakdowns/late starts/no spare vehicle", "noun", "breakdowns, late starts and no spare vehicle"],
    ["a CI/CD pipeline nobody owns", "noun", "a CI/CD pipeline nobody owns"],
    ["Assessment - too many tests", "noun", "assessment (too many tests)"],
    ["menus in 3 wks. Suppliers are late too.", "noun", "menus in 3 weeks"],
    ["Piotr: the rota is redone by hand", "loose", "Piotr: the rota is redone by hand"],
    ["Hindi-speaking trainers", "noun", "Hindi-speaking trainers"],
    ["Shorter handovers", "noun", "shorter handovers"],
    ["their dispatch software", "noun", "your dispatch software"],
    ["drivers who quit in their first month", "noun", "drivers who quit in their first month"],
    [
      "returned valves that turn out to be wiring, 52% of them",
      "noun",
      "returned valves that turn out to be wiring, 52% of them",
    ],
    ["a roster the night swappers can live with", "noun", "a roster the night swappers can live with"],
    ["P&L of two sites", "noun", "P&L of two sites"],
    ["ERP & CRM that do not talk", "noun", "ERP & CRM that do not talk"],
    ["to cut scrap by half", "infinitive", "cut scrap by half"],
    ["reduce onboarding from 9 weeks", "infinitive", "reduce onboarding from 9 weeks"],
    ["cut their food waste", "infinitive", "cut your food waste"],
    ["streamline the month-end close", "infinitive", "streamline the month-end close"],
    ["they need to stop losing night staff", "infinitive", "stop losing night staff"],
    ["Turning 28 slide decks into scenario exercises", "gerund", "turning 28 slide decks into scenario exercises"],
    ["someone who can hold a budget", "person", "someone who can hold a budget"],
    ["need a second dispatcher", "person", "a second dispatcher"],
    ["wants fewer callbacks", "person", "fewer callbacks"],
    ["a planner who can close the books", "person", "a planner who can close the books"],
    ["nobody owns the backlog", "clause", "nobody owns the backlog"],
    ["orders arrive late in winter", "clause", "orders arrive late in winter"],
    ["“we can't keep drivers”", "clause", "you cannot keep drivers"],
    ["They lose a third of the leads", "clause", "you lose a third of the leads"],
    ["sales and service don't share a diary", "clause", "sales and service do not share a diary"],
    ["customers wait 40 minutes", "clause", "customers wait 40 minutes"],
    ["the line stops twice a shift", "loose", "the line stops twice a shift"],
    ["lost two planners last year", "loose", "lost two planners last year"],
    ["I spend my evenings on rotas", "loose", '"I spend my evenings on rotas"'],
    ["Staff turnover at 38%", "noun", "staff turnover at 38%"],
    ["data nobody trusts", "noun", "data nobody trusts"],
    ["leads a team of ten", "person", "someone who leads a team of ten"],
    ["we're losing bids on price", "clause", "you are losing bids on price"],
    ["no single source of truth", "loose", "no single source of truth"],
    ["rotas made by hand", "loose", "rotas made by hand"],
    ["drivers lost the spare keys", "clause", "drivers lost the spare keys"],
    ["two dispatchers on leave at once", "noun", "two dispatchers on leave at once"],
    ["rising freight cost", "loose", "rising freight cost"],
    ["People skills", "noun", "people skills"],
    ["need someone who's calm on Fridays", "person", "someone who is calm on Fridays"],
    ["someone who is calm on Fridays", "person", "someone who is calm on Fridays"],
    ["a teacher for 4th class with good Irish", "person", "a teacher for 4th class with good Irish"],
    ["a planner", "person", "a planner"],
    ["a manager rota that nobody reads", "noun", "a manager rota that nobody reads"],
    ["faster, cleaner reports...", "person", "faster, cleaner reports"],
    ["better handovers between shifts", "person", "better handovers between shifts"],
    [
      "they want to get rid of the ticketing system and don't know where to start",
      "infinitive",
      "get rid of the ticketing system",
    ],
    ["to cut scrap and keep the crew", "infinitive", "cut scrap and keep the crew"],
    ["wants me to fix the timesheets", "infinitive", "fix the timesheets"],
    ["reliable", "person", "someone reliable"],
    ["sales down 12%", "loose", "sales down 12%"],
    ["Response times suck", "loose", "response times suck"],
    ["tickets pile up on Mondays", "loose", "tickets pile up on Mondays"],
    ["vaccination rate only 48%", "loose", "vaccination rate only 48%"],
    ["handovers too long", "loose", "handovers too long"],
    ["shrink (3.1%)", "noun", "shrink (3.1%)"],
    ["how much scrap", "loose", "how much scrap"],
    ["how to onboard 200 hawkers by June", "noun", "how to onboard 200 hawkers by June"],
    ["SHORT NOTICE SICK CALLS", "noun", "short notice sick calls"],
    ["", "loose", ""],
  ])("%j is a %s", (typed, form, text) => {
    expect(readNeed(typed)).toEqual({ form, text });
  });
});

it("a very long note ends at a joint, and one without a joint stays whole", () => {
  const rest = "the front desks each do the intake their own way, which drives the billing people mad every month";
  const long = `you have grown so fast, from four clinics to eleven, that nobody knows any more who signs off on what`;
  expect(readNeed(`${long}, and ${rest}`).text).toBe(long);
  const endless = Array.from({ length: 40 }, () => "scrap").join(" ");
  expect(readNeed(endless).text).toBe(endless);
});

describe("a line of proof is read for what it is", () => {
  it.each<Case>([
    ["brought scrap from 7.3% to 2.9% at Calloway Foods", "past", "brought scrap from 7.3% to 2.9% at Calloway Foods"],
    ["Cut returns 8% -> 3%", "past", "cut returns 8% to 3%"],
    ["I led four audits.", "past", "led four audits"],
    ["promoted to shift lead after eight months", "past", "was promoted to shift lead after eight months"],
    ["I've run kitchens for ten years", "present", "have run kitchens for ten years"],
    ["run a team of 12", "present", "run a team of 12"],
    ["responsible for six sites", "present", "have been responsible for six sites"],
    ["fluent in Spanish", "present", "am fluent in Spanish"],
    ["been a nurse for 12 years", "present", "have been a nurse for 12 years"],
    ["running a team of 12", "gerund", "running a team of 12"],
    ["seven years of night shifts at Harrow & Pike", "noun", "seven years of night shifts at Harrow & Pike"],
    ["we cut returns by a third", "clause", "we cut returns by a third"],
    ["scrap fell from 7.3 to 2.9", "clause", "scrap fell from 7.3 to 2.9"],
    ["At Cardiff Ceramics, I cut scrap", "sentence", "at Cardiff Ceramics, I cut scrap"],
    ["a two-day course in May", "noun", "a two-day course in May"],
    ["named employee of the year", "loose", "named employee of the year"],
    ["12% less waste in one year", "loose", "12% less waste in one year"],
    ["trained as a welder", "past", "was trained as a welder"],
    ["run marathons", "present", "run marathons"],
    ["built the rota tool at St. Mary's Hospital", "past", "built the rota tool at St. Mary's Hospital"],
    ["reduced returns by 12% (see attached)", "past", "reduced returns by 12%"],
    ["PMP certification", "noun", "PMP certification"],
    ["handled", "loose", ""],
    ["never missed a shift in 4 years", "past", "never missed a shift in 4 years"],
    ["available from 1 December", "present", "am available from 1 December"],
    ["noise complaints down from 31 to 4 a month", "loose", "noise complaints down from 31 to 4 a month"],
    ["regression 3 weeks to 2 days", "loose", "regression 3 weeks to 2 days"],
    ["four years of night shifts", "noun", "four years of night shifts"],
    [
      "I work nights since 2019 at Fenton Cold Storage",
      "present",
      "have worked nights since 2019 at Fenton Cold Storage",
    ],
    ["run the night shift since May", "present", "have run the night shift since May"],
    ["currently migrating three entities to SAP", "present", "am currently migrating three entities to SAP"],
    ["trained 22 drivers; 20 still there after a year", "past", "trained 22 drivers (20 still there after a year)"],
    [
      "filled weekend shifts: 71% to 98% in 8 months at Myrtle House",
      "past",
      "filled weekend shifts (71% to 98% in 8 months) at Myrtle House",
    ],
    [
      "set up a call list at Myrtle House, complaints from 12 a month to 2",
      "past",
      "set up a call list at Myrtle House (complaints from 12 a month to 2)",
    ],
    ["taking evening classes since June", "present", "have been taking evening classes since June"],
    [
      "designing rubrics, training teachers, running pilots",
      "gerund",
      "designing rubrics, training teachers and running pilots",
    ],
    ["scrap 7% to 3%", "loose", "scrap from 7% to 3%"],
    ["Six Sigma green belt", "noun", "a Six Sigma green belt"],
    ["HGV licence", "noun", "an HGV licence"],
    ["👍 6 apprentices through their tickets last yr", "noun", "6 apprentices through their tickets last year"],
    ["wrote the help centre -> tickets down 38%", "past", "wrote the help centre (tickets down 38%)"],
    ["moved 40 stores from paper -> SAP in 2021", "past", "moved 40 stores from paper to SAP in 2021"],
    ["shrink 2.9% to 1.2%, two stores", "loose", "shrink 2.9% to 1.2%, two stores"],
    ["Ran the rota. Also did payroll.", "past", "ran the rota"],
  ])("%j is a %s", (typed, form, text) => {
    expect(readEvidence(typed)).toEqual({ form, text });
  });

  it("parts a proof from its place only where a name ends the line", () => {
    expect(
      [
        "cut scrap at Calloway Flats Foods",
        "cut scrap at Calloway from 7% to 3%",
        "cut scrap at night",
        "lunch at The Oak of Ely",
      ].map(splitPlace),
    ).toEqual([
      { rest: "cut scrap", place: "Calloway Flats Foods" },
      { rest: "cut scrap at Calloway from 7% to 3%", place: null },
      { rest: "cut scrap at night", place: null },
      { rest: "lunch at The Oak of Ely", place: null },
    ]);
  });
});

describe("a promise is a thing or an act", () => {
  it.each<Case>([
    ["the changeover checklist I use", "noun", "the changeover checklist I use"],
    ["rota template", "noun", "the rota template"],
    ["my portfolio", "noun", "my portfolio"],
    ["CV", "noun", "my CV"],
    ["references", "noun", "my references"],
    ["SAP guide", "noun", "the SAP guide"],
    ["Anna's number", "noun", "Anna's number"],
    ["link to the talk I gave", "noun", "the link to the talk I gave"],
    ["planting plan by Wednesday", "noun", "the planting plan"],
    ["talk to my old boss", "infinitive", "talk to my old boss"],
    ["send the checklist", "infinitive", "send the checklist"],
    ["to introduce them to my old supplier", "infinitive", "introduce you to my old supplier"],
    ["send him the rota by Friday", "infinitive", "send you the rota"],
    ["I'll send over the plan tomorrow", "infinitive", "send over the plan"],
    ["that I would call my old boss", "infinitive", "call my old boss"],
    ["they get the figures by Monday", "loose", "they get the figures"],
  ])("%j is a %s", (typed, form, text) => {
    expect(readPromise(typed)).toEqual({ form, text });
  });
});

describe("a kindness is told to the person who did it", () => {
  it.each<Case>([
    ["lent me an umbrella", "past", "lent me an umbrella"],
    ["She walked me to her office", "past", "walked me to your office"],
    ["was very friendly", "past", "were very friendly"],
    ["Odalys found a charger for my laptop", "past", "found a charger for my laptop"],
    ["coffee", "noun", "the coffee"],
    ["a hot drink & a quiet room", "noun", "a hot drink and a quiet room"],
    ["patience with my parking", "noun", "your patience with my parking"],
    ["showing me the way", "gerund", "showing me the way"],
    ["waiting with me at the gate", "gerund", "waiting with me at the gate"],
    ["the visitor pass was ready", "clause", "the visitor pass was ready"],
    ["told me she hates the boss", "loose", ""],
    ["hold the lift", "loose", ""],
  ])("%j is a %s", (typed, form, text) => {
    expect(readKindness(typed, ["Odalys", "Pruitt"])).toEqual({ form, text });
  });
});

describe('a subject is what follows "about"', () => {
  it.each<Case>([
    ["we talked about the new depot", "noun", "the new depot"],
    ["how they cut lead times", "noun", "how you cut lead times"],
    ["shadowing a night shift", "gerund", "shadowing a night shift"],
    ["orders arrive late", "clause", "orders arrive late"],
    ["how do they do it?", "loose", "how do they do it?"],
    ["whether Python or R", "loose", "whether Python or R"],
    ["how they roster the holidays", "noun", "how you roster the holidays"],
    ["what happens on Sundays", "noun", "what happens on Sundays"],
  ])("%j is a %s", (typed, form, text) => {
    expect(readTopic(typed)).toEqual({ form, text });
  });
});
