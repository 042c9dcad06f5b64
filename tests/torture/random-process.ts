// Processes of any shape, in which every record has names, figures and months of its own: whatever stands in a sentence
// tells which record it comes from.

import fc from "fast-check";
import { months } from "#domain/compose/conventions";
import type { Dossier } from "#domain/dossier";
import { addDays, addHours, instantOf } from "#domain/time";
import { aDossier } from "../domain/a-dossier.ts";

export interface RandomProcess {
  readonly dossier: Dossier;
  readonly now: string;
}

/** What no other record has: figures, a number in words, names of a place and of a person; and a month. */
interface Mark {
  readonly figures: readonly [number, number];
  readonly word: string;
  readonly place: string;
  readonly who: string;
  readonly month: string;
}
type Template = (mark: Mark) => string;

const needs: readonly Template[] = [
  ({ figures: [a] }) => `dough scrap on the sheeter line stuck at ${a}%`,
  ({ figures: [a], month }) => `to cut the ${a} day backlog before ${month}`,
  ({ who, month }) => `a successor for ${who}, who leaves in ${month}`,
  ({ word }) => `someone who can run ${word} sites`,
  ({ place }) => `they need shorter changeovers at ${place}`,
  ({ figures: [a] }) => `nobody owns the ${a} open tickets`,
  ({ who }) => `${who}: the rota is made too late`,
  ({ place, word }) => `training ${word} new colleagues in ${place}`,
  () => "calmer handovers",
];
const proofs: readonly Template[] = [
  ({ figures: [a, b], place }) => `brought scrap from ${a}% to ${b}% at ${place}`,
  ({ word, place, month }) => `trained ${word} colleagues at ${place} in ${month}`,
  ({ figures: [a] }) => `handover sheet, used on ${a} sites`,
  ({ figures: [a, b] }) => `complaints down from ${a} to ${b}`,
  ({ place }) => `certified by ${place}`,
  ({ word, place }) => `I have led ${word} audits for ${place}`,
  ({ who, figures: [a] }) => `ran the night shift with ${who}, ${a} people`,
  ({ place }) => `am fluent in ${place}`,
  () => "handled",
];
const topics: readonly Template[] = [
  ({ place }) => `the walk along the ${place} line`,
  ({ who, figures: [a] }) => `how ${who} runs ${a} ovens`,
  ({ month }) => `what changes in ${month}`,
  ({ word }) => `planning for ${word} shifts`,
  ({ place }) => `${place}`,
];
const promises: readonly Template[] = [
  ({ place }) => `the ${place} checklist`,
  ({ figures: [a] }) => `send the ${a} page manual`,
  ({ who }) => `call ${who}`,
];
const kindnesses: readonly Template[] = [
  ({ word }) => `waited ${word} minutes for me`,
  ({ place }) => `a tour of ${place}`,
  ({ who }) => `${who} walked me to the plant`,
  ({ figures: [a] }) => `found me a desk on floor ${a}`,
];
const questions: readonly Template[] = [
  ({ place }) => `Have you worked with ${place}?`,
  ({ figures: [a] }) => `Could you lead ${a} people?`,
  ({ word }) => `why did you stay ${word} years?`,
];
const answers: readonly Template[] = [
  ({ place, figures: [a] }) => `sat second chair in ${a} audits at ${place}`,
  ({ month }) => `start the course in ${month}`,
  ({ who, word }) => `I learned it from ${who} in ${word} weeks`,
  () => "",
];
const steps: readonly Template[] = [
  ({ place }) => `a walk-through at ${place}`,
  ({ word }) => `a test of ${word} hours`,
  () => "",
];
const lines: readonly Template[] = [
  ({ place, month }) => `a post in ${place} from ${month}`,
  ({ figures: [a] }) => `the terms of your letter number ${a}`,
  ({ who }) => `they went with ${who}`,
  ({ word }) => `${word} of us were close`,
  () => "",
];
const relations: readonly Template[] = [
  ({ place, figures: [a] }) => `my manager at ${place} for ${a} weeks`,
  ({ place, month }) => `we ran the ${place} project until ${month}`,
  () => "",
];

const choice = fc.nat({ max: 999 });
const some = (max: number) => fc.array(choice, { maxLength: max });

export const aProcess: fc.Arbitrary<RandomProcess> = fc
  .record({
    figures: fc.uniqueArray(fc.integer({ min: 32, max: 990 }), { minLength: 80, maxLength: 80 }),
    monthsFrom: fc.nat({ max: 11 }),
    day: fc.integer({ min: 0, max: 500 }),
    hoursLater: fc.integer({ min: 2, max: 400 }),
    locale: fc.constantFrom("en-US", "en-GB", "en-CA", "en-AU", "de-DE"),
    mode: fc.constantFrom("onsite", "video", "phone"),
    status: fc.constantFrom("waiting", "rejected", "accepted", "declined", "withdrawn", "offer", "no_response"),
    decision: fc.option(fc.integer({ min: 1, max: 30 })),
    isInterested: fc.boolean(),
    viaAgency: fc.boolean(),
    hasLegalNameOnly: fc.boolean(),
    hasShortRole: fc.boolean(),
    hasPostal: fc.boolean(),
    isPlain: fc.boolean(),
    panel: fc.nat({ max: 2 }),
    secondRound: fc.option(fc.integer({ min: 1, max: 9 })),
    needs: some(4),
    proofs: some(4),
    points: some(3),
    spots: some(2),
    promises: some(2),
    kindnesses: some(3),
    step: choice,
    lines: fc.tuple(choice, choice, choice, choice),
    relation: choice,
    resumes: fc.nat({ max: 2 }),
    isInConfidence: fc.boolean(),
  })
  .map((given) => {
    const marks = createMarks(given.figures, given.monthsFrom);
    const zone = "America/Los_Angeles";
    const on = addDays("2027-01-04", given.day);
    const ended = instantOf(`${on}T14:35`, zone);
    const slot = (day: string) => ({ mode: given.mode, startsWall: `${day}T13:20`, endsWall: `${day}T14:35` });
    const say = (templates: readonly Template[], at: number) => templates[at % templates.length]?.(marks()) ?? "";
    const owner = (at: number) => (at % 3 === 0 ? null : at % 3 === 1 ? "boss" : "peer0");
    const [future, terms, reason, outcome] = given.lines;
    const person = (id: string, role: string | null, more: object = {}) => {
      const { place, who } = marks();
      return {
        id,
        fullName: `${who} ${place}`,
        ...(given.isPlain ? {} : { givenName: who, familyName: place, honorific: "Ms." }),
        title: `${marks().place} Director`,
        employer: marks().place,
        email: `${id}@pronto.example`,
        phone: `+1 541 555 ${marks().figures[0]}`,
        postal: given.hasPostal ? `${marks().figures[0]} Mill Road, ${marks().place}` : null,
        notes: `private: ${marks().place} ${marks().figures[0]}`,
        ...(role === null ? {} : { role, permission: "granted" }),
        ...more,
      };
    };
    const answered = given.status !== "waiting";
    const dossier = aDossier({
      profile: {
        fullName: `${marks().who} ${marks().place}`,
        phone: `+1 541 555 ${marks().figures[0]}`,
        email: "sender@pronto.example",
        street: `${marks().figures[0]} ${marks().place} Street`,
        city: marks().place,
        locale: given.locale,
        linkedinUrl: "https://www.linkedin.com/in/sender/",
      },
      opportunity: {
        companyLegal: `${marks().place} ${marks().place}, Inc.`,
        companyShort: given.hasLegalNameOnly ? "" : marks().place,
        role: `${marks().place} Supervisor`,
        roleShort: given.hasShortRole ? "Supervisor" : null,
        viaAgency: given.viaAgency,
        agency: given.viaAgency ? `${marks().place} Staffing` : null,
        decisionOn: given.decision === null ? null : addDays(on, given.decision),
        decisionPrecision: given.decision === null ? "unknown" : "day",
        decisionText: say(lines, given.step),
        status: given.status,
        outcomeAt: answered ? addHours(ended, 1) : null,
        outcomeText: answered ? say(lines, outcome) : "",
        futureOpening: answered ? say(lines, future) : "",
        startsOn: given.status === "accepted" ? addDays(on, 40) : null,
        agreedTerms: say(lines, terms),
        ownReason: say(lines, reason),
        isInterested: given.isInterested,
      },
      interviews: [
        { ...slot(on), nextStep: say(steps, given.step) },
        ...(given.secondRound === null ? [] : [{ ...slot(addDays(on, given.secondRound)), nextStep: "" }]),
      ],
      people: [
        person("boss", "hiring_authority"),
        ...Array.from({ length: given.panel }, (_, index) => person(`peer${index}`, "panel")),
        person("desk", "assistant"),
        person("agent", "recruiter"),
        person("friend", "observer"),
      ],
      needs: given.needs.map((at) => ({ text: say(needs, at), personId: at % 2 === 0 ? null : "boss" })),
      evidence: given.proofs.map((at) => ({
        ...{ text: say(proofs, at), personId: null, result: say(proofs, at + 1), figure: `${marks().figures[0]}%` },
      })),
      dots: given.needs.slice(0, given.proofs.length).map((_, index) => [`n${index + 1}`, `e${index + 1}`] as const),
      points: given.points.map((at) => ({ text: say(topics, at), personId: given.panel === 0 ? null : owner(at) })),
      weakSpots: given.spots.map((at) => ({
        ...{ question: say(questions, at), recoverText: say(answers, at), personId: "boss" },
        kind: at % 2 === 0 ? "lacks" : "said_too_little",
        evidenceId: at % 3 === 0 && given.proofs.length > 0 ? "e1" : null,
      })),
      promises: given.promises.map((at) => ({
        ...{ text: say(promises, at), personId: at % 2 === 0 ? "boss" : "agent" },
        dueAt: at % 3 === 0 ? null : addHours(ended, at),
      })),
      hospitality: given.kindnesses.map((at) => ({ text: say(kindnesses, at), personId: "desk" })),
      requirements: given.needs.map((at) => ({ text: say(needs, at), met: "met", proof: say(proofs, at) })),
      recommenders: [
        {
          ...{ personId: "friend", relation: say(relations, given.relation), isInConfidence: given.isInConfidence },
          ...{ state: "consented", consentedAt: ended, isInsider: given.relation % 2 === 0, file: "Letter.pdf" },
          ...{ askedAt: ended, receivedAt: addHours(ended, 1) },
        },
      ],
      resumeVersions: Array.from({ length: given.resumes }, (_, index) => ({
        ...{ label: `${marks().place} version ${marks().figures[0]}`, file: "Resume.docx" },
        ...{ state: "final", finalAt: addHours(ended, index) },
      })),
    });
    return { dossier, now: addHours(ended, given.hoursLater) };
  });

const words = "three four five six seven eight nine eleven twelve thirteen fourteen fifteen sixteen twenty".split(" ");

/** A further mark with each call. Names are of an invented language, so that no frame holds them by chance. */
function createMarks(figures: readonly number[], monthsFrom: number): () => Mark {
  let count = 0;
  return () => {
    count += 1;
    const figure = (at: number) => figures[at % figures.length] ?? 0;
    return {
      figures: [figure(2 * count), figure(2 * count + 1)],
      word: words[count % words.length] ?? "",
      place: nameOf("Br", count),
      who: nameOf("Zh", count),
      month: months[(monthsFrom + count) % 12] ?? "",
    };
  };
}

function nameOf(start: string, count: number): string {
  const syllables = ["ak", "ol", "ix", "um", "ev", "yr", "oz"];
  const at = (place: number) => syllables[Math.floor(count / 7 ** place) % 7] ?? "";
  return `${start}${at(2)}${at(1)}${at(0)}`;
}
