// The thank-you (DOMAIN B1, B2): thanks and one moment; the need and the proof; at most one repair; interest and one step.

import { type Dossier, goesViaRecruiter, type Met } from "../dossier.ts";
import { planFollowUps } from "../follow-ups/plan.ts";
import { employerName, isBelowTheMustHaves } from "../opportunities.ts";
import { dayIn } from "../time.ts";
import { conventionsOf, weekdayName } from "./conventions.ts";
import { envelopeFor, formFor } from "./envelope.ts";
import * as frames from "./frames/thank-you.ts";
import { bodyOf, type ComposedLetter, countWords, type LetterForm, type MissingFact, type Sentence } from "./letter.ts";
import { pairParagraph } from "./pair-paragraph.ts";
import { readPromise, readTopic } from "./phrases.ts";
import { recoverySentence, reportQuestion } from "./recovery.ts";
import { createPicker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { evidenceFor, isKnown, needsFor, ordinalOf, pairsFor, pointsFor, promiseFor, weakSpotFor } from "./topic.ts";

/** Words of the body: what is aimed at, and what is never left (DOMAIN B1). */
interface Length {
  readonly aim: number;
  readonly most: number;
}
const usual: Length = { aim: 108, most: 190 };
const shortFuse: Length = { aim: 80, most: 140 };

type Pick = ReturnType<typeof createPicker>;

export function composeThankYou(
  dossier: Dossier,
  met: Met,
  now: string,
  form: LetterForm = formFor(dossier, met),
): ComposedLetter {
  const { opportunity, profile } = dossier;
  const on = met.interview.startsWall.slice(0, 10);
  const conventions = conventionsOf(profile.locale);
  const setting: frames.Setting = {
    day: conventions.day(on),
    role: opportunity.role,
    employer: employerName(opportunity),
    meeting: met.interview.mode === "onsite" ? "meeting me" : "speaking with me",
    met: met.interview.mode === "onsite" ? "met" : "spoke",
    agency: opportunity.agency?.trim() || "the agency",
  };
  const pick = createPicker(
    [profile.fullName, opportunity.companyLegal, opportunity.role].join("|"),
    ordinalOf(dossier, met),
  );
  const length = isShortFuse(dossier, met, now) ? shortFuse : usual;
  const paragraphs = fit(length, (room) => write(dossier, met, setting, pick, room));
  const subject = subjectOf(setting, weekdayName(on), pick);
  return { ...envelopeFor(dossier, met, form, subject, now), paragraphs, missing: missingOf(dossier, met) };
}

/** How much is told: fewer pairs and no asides when short, more ties when there is room. */
interface Room {
  readonly pairs: number;
  readonly hasMoment: boolean;
  readonly ties: number;
}

/** What is worth most first: both pairs, then a moment; ties only where the letter would else be too short. */
const rooms: readonly Room[] = [2, 1].flatMap((pairs) =>
  [true, false].flatMap((hasMoment) => [0, 1, 2].map((ties) => ({ pairs, hasMoment, ties }))),
);

type Paragraphs = readonly (readonly Sentence[])[];

/** The fullest letter that stays within its length. */
function fit({ aim, most }: Length, write: (room: Room) => Paragraphs): Paragraphs {
  const drafts = rooms.map(write).map((paragraphs) => ({ paragraphs, words: countWords(bodyOf(paragraphs)) }));
  const right = drafts.find(({ words }) => words >= aim && words <= most);
  const longest = drafts.filter(({ words }) => words <= most).toSorted((a, b) => b.words - a.words)[0];
  return (right ?? longest ?? drafts.at(-1))?.paragraphs ?? [];
}

function write(dossier: Dossier, met: Met, setting: frames.Setting, pick: Pick, room: Room): Paragraphs {
  const recovery = recoveryOf(dossier, met, pick);
  return [
    openingOf(dossier, met, setting, pick, room.hasMoment),
    [...pairParagraph(dossier, met, setting, pick, room.pairs), ...tiesOf(dossier, met, setting, pick, room.ties)],
    recovery,
    closingOf(dossier, met, setting, pick),
  ].filter((paragraph) => paragraph.length > 0);
}

function openingOf(dossier: Dossier, met: Met, setting: frames.Setting, pick: Pick, hasMoment: boolean): Sentence[] {
  const facts = ["opportunity", `interview:${met.interview.id}`];
  const opening = isKnown(dossier, met)
    ? sentence(pick("later-opening", frames.laterOpenings)(setting), ...facts)
    : sentence(pick("opening", frames.openings)(setting), ...facts);
  if (!hasMoment) return [opening];
  const point = pointsFor(dossier, met).find(({ text }) => ["noun", "gerund"].includes(readTopic(text).form));
  if (point === undefined) return [opening, sentence(pick("impression", frames.impressions)(setting))];
  return [opening, sentence(pick("moment", frames.moments)(readTopic(point.text).text, setting), `point:${point.id}`)];
}

function tiesOf(dossier: Dossier, met: Met, setting: frames.Setting, pick: Pick, count: number): Sentence[] {
  // What ties the proof to the job affirms the candidacy too: not where the interest is gone, and not without a proof.
  if (!dossier.opportunity.isInterested || pairsFor(dossier, met).length === 0) return [];
  const ties = [sentence(pick("tie", frames.ties)(setting)), sentence(pick("second-tie", frames.secondTies)(setting))];
  return ties.slice(0, count);
}

function recoveryOf(dossier: Dossier, met: Met, pick: Pick): Sentence[] {
  const spot = weakSpotFor(dossier, met);
  if (spot === null) return [];
  const proof = dossier.evidence.find(({ id }) => id === spot.evidenceId);
  const answer = recoverySentence(spot.recoverText.trim() || proof?.text || "");
  const facts = [`weak-spot:${spot.id}`, ...(proof === undefined ? [] : [`evidence:${proof.id}`])];
  const question = spot.question.trim();
  if (question === "") return [sentence(answer, ...facts)];
  const options = spot.kind === "lacks" ? frames.recoveries.slice(0, 2) : frames.recoveries;
  return pick(`recovery-${spot.kind}`, options)(reportQuestion(question), answer).map((text) =>
    sentence(text, ...facts),
  );
}

function closingOf(dossier: Dossier, met: Met, setting: frames.Setting, pick: Pick): Sentence[] {
  const isDenied = met.part.permission === "denied_followup";
  const interest = dossier.opportunity.isInterested
    ? [sentence(pick("interest", frames.interests)(setting), "opportunity")]
    : [];
  const promise = promiseSentence(dossier, met, pick);
  const step = isDenied || goesViaRecruiter(dossier, met) ? [] : nextStepSentence(met, pick);
  const close = isDenied ? frames.quietCloses : goesViaRecruiter(dossier, met) ? frames.agencyCloses : frames.offers;
  return [...interest, ...promise, ...step, sentence(pick(isDenied ? "quiet" : "offer", close)(setting))];
}

/** A promise is named with the day they were told, never with a day of our own (C30). */
function promiseSentence(dossier: Dossier, met: Met, pick: Pick): Sentence[] {
  const promise = promiseFor(dossier, met);
  if (promise === null) return [];
  const { form, text } = readPromise(promise.text);
  const fact = `promise:${promise.id}`;
  const by = promise.dueAt === null ? "" : ` by ${dueDay(dossier, met, promise.dueAt)}`;
  if (form === "noun") return [sentence(pick("promise", frames.promisesOfThing)(`${text}${by}`, settingless), fact)];
  if (form === "infinitive")
    return [sentence(pick("promise-act", frames.promisesToAct)(`${text}${by}`, settingless), fact)];
  return [sentence(`I have not forgotten what I promised: ${text}`, fact)];
}

const settingless: frames.Setting = { day: "", role: "", employer: "", meeting: "", met: "", agency: "" };

function dueDay({ profile }: Dossier, { interview }: Met, dueAt: string): string {
  const on = dayIn(interview.zone, dueAt);
  return conventionsOf(profile.locale).weekdayAndDay(on);
}

/** Only a thing can be welcomed: "maybe a walk-through" is one, "they will call" is left unsaid. */
function nextStepSentence({ interview }: Met, pick: Pick): Sentence[] {
  const bare = interview.nextStep.trim().replace(/^(maybe|perhaps|possibly|probably|likely)\s+/i, "");
  const { form, text } = readTopic(bare);
  if (form !== "noun" || !/^(an?|the|another|one|your)\s/i.test(text)) return [];
  return [sentence(pick("next-step", frames.nextSteps)(text, settingless), `interview:${interview.id}`)];
}

function subjectOf(setting: frames.Setting, weekday: string, pick: Pick): string {
  const options = [
    `Thank you: ${setting.role} interview, ${setting.day}`,
    `${setting.role}: thank you for ${weekday}'s conversation`,
    `${setting.role} interview on ${setting.day}: thank you`,
  ];
  const short = options.filter(({ length }) => length <= 60);
  return short.length > 0
    ? pick("subject", short)
    : (options.find(({ length }) => length <= 78) ?? `Thank you: interview on ${setting.day}`);
}

function isShortFuse(dossier: Dossier, { interview, person }: Met, now: string): boolean {
  return planFollowUps(dossier, now).some(
    (row) =>
      row.kind === "thank_you" && row.rule === "E1s" && row.interviewId === interview.id && row.personId === person.id,
  );
}

/** What is asked for before the letter can be ready (R28). A courtesy thank-you below the must-haves needs no dots (R5). */
function missingOf(dossier: Dossier, met: Met): MissingFact[] {
  const { opportunity, profile, requirements } = dossier;
  const needs = needsFor(dossier, met);
  const isCourtesy = isBelowTheMustHaves(requirements) || !opportunity.isInterested;
  const dots: MissingFact[] =
    needs.length === 0 ? ["need"] : evidenceFor(dossier, met).length === 0 ? ["evidence"] : ["dot"];
  return [
    ...(pairsFor(dossier, met).length === 0 && !isCourtesy ? dots : []),
    ...(opportunity.role.trim() === "" ? (["role"] as const) : []),
    ...(employerName(opportunity) === "" ? (["employer"] as const) : []),
    ...(profile.fullName.trim() === "" ? (["name"] as const) : []),
    ...(profile.email.trim() === "" && profile.phone.trim() === "" ? (["contact"] as const) : []),
  ];
}
