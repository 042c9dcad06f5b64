// The thank-you (DOMAIN B1, B2): thanks and one moment; the need and the proof; at most one repair; interest and one step.

import { type Dossier, goesViaRecruiter, type Recipient } from "../../dossier.ts";
import { thankYou as thankYouRow } from "../../follow-ups/kinds/thank-you.ts";
import { planFollowUps } from "../../follow-ups/plan.ts";
import { addressed } from "../addressed.ts";
import { weekdayName } from "../conventions.ts";
import type { DocumentKind, Measure, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import { framed } from "../framed.ts";
import * as closing from "../frames/closing.ts";
import * as opening from "../frames/opening.ts";
import { secondTies, ties as tieFrames } from "../frames/proofs.ts";
import type { Setting } from "../frames/setting.ts";
import { bodyOf, type ComposedLetter, countWords, type Sentence } from "../letter.ts";
import { missingOf } from "../missing.ts";
import { isToldBy, pairParagraph, saysNothing } from "../pair-paragraph.ts";
import { readEvidence, readNeed, readTopic } from "../phrases.ts";
import { bestOf, roughness } from "../polish.ts";
import { nextStepSentence, promiseSentence } from "../promise.ts";
import { adding, recoverySentences, reportQuestion } from "../recovery.ts";
import { pickerFor, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";
import { isKnown, isToldTwice, needsFor, pairsFor, pointsFor, weakSpotFor } from "../topic.ts";

/** Words of the body: what is aimed at, and what is never left (DOMAIN B1). */
interface Length {
  readonly aim: number;
  readonly most: number;
}
const usual: Length = { aim: 105, most: 190 };
const shortFuse: Length = { aim: 80, most: 140 };

export const thankYou: DocumentKind = {
  id: "thank_you",
  title: "Thank-you",
  forms: ["email", "letter"],
  measure,
  names: ["employer", "role", "day"],
  dots: "asked",
  advice: [
    "Best within a day, and not in the first half hour.",
    "One for each person: they compare and pass them on.",
    "Say no word about pay, and repair one thing at most.",
  ],
  missing: ({ dossier, to }) => missingOf(dossier, to),
  compose: composeThankYou,
};

/** Shorter where they decide soon, after a call, and to someone who wants no follow-up (B1, D5); four with a repair. */
function measure({ dossier, to, now }: Task): Measure {
  const paragraphs = weakSpotFor(dossier, to) === null ? 3 : 4;
  if (isShortFuse(dossier, to, now)) return { least: 60, most: 150, paragraphs };
  const isShort = to.interview.mode === "phone" || to.part?.permission === "denied_followup";
  return { least: isShort || !dossier.opportunity.isInterested ? 60 : 80, most: 250, paragraphs };
}

function composeThankYou(task: Task): ComposedLetter {
  const { dossier, to: met, now } = task;
  const on = met.interview.startsWall.slice(0, 10);
  const length = isShortFuse(dossier, met, now) ? shortFuse : usual;
  const compose = (draft: number) => {
    const pick = pickerFor(task, draft);
    const setting = settingOf(task, pick);
    const paragraphs = fit(length, (room) => write(dossier, met, setting, pick, room, now));
    return { paragraphs, subject: subjectOf(setting, weekdayName(on), pick) };
  };
  const best = bestOf(compose, ({ paragraphs }) => roughness(paragraphs));
  return {
    ...envelopeFor(task, best.subject),
    paragraphs: best.paragraphs,
    attachments: [],
  };
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
  const drafts: { readonly paragraphs: Paragraphs; readonly words: number }[] = [];
  for (const room of rooms) {
    const paragraphs = write(room);
    const words = countWords(bodyOf(paragraphs));
    if (words >= aim && words <= most) return paragraphs;
    drafts.push({ paragraphs, words });
  }
  const longest = drafts.filter(({ words }) => words <= most).toSorted((a, b) => b.words - a.words)[0];
  return (longest ?? drafts.at(-1))?.paragraphs ?? [];
}

function write(dossier: Dossier, met: Recipient, setting: Setting, pick: Picker, room: Room, now: string): Paragraphs {
  return [
    openingOf(dossier, met, setting, pick, room),
    [...pairParagraph(dossier, met, setting, pick, room.pairs), ...tiesOf(dossier, met, setting, pick, room.ties)],
    recoveryOf(dossier, met, pick),
    closingOf(dossier, met, setting, pick, now),
  ].filter((paragraph) => paragraph.length > 0);
}

function openingOf(dossier: Dossier, met: Recipient, setting: Setting, pick: Picker, room: Room): Sentence[] {
  const facts = ["opportunity", `interview:${met.interview.id}`];
  const thanks = isKnown(dossier, met)
    ? sentence(pick("later-opening", opening.laterOpenings)(setting), ...facts)
    : sentence(pick("opening", opening.openings)(setting), ...facts);
  if (!room.hasMoment) return [thanks];
  const moment = momentsFor(dossier, met, room.pairs).find(
    ({ topic }) => ["noun", "gerund"].includes(topic.form) && !/\b(she|he|her|his|him)\b/i.test(topic.text),
  );
  if (moment === undefined) return [thanks, framed(pick("impression", opening.impressions), setting)];
  return [thanks, sentence(pick("moment", opening.moments)(moment.topic.text, setting), moment.fact)];
}

/** What was talked about; then what they said they need, as far as no proof stands beside it further down. */
function momentsFor(dossier: Dossier, met: Recipient, pairs: number) {
  const { person } = met;
  const points = pointsFor(dossier, met).map(({ id, text, personId }) => ({
    fact: `point:${id}`,
    topic: readTopic(addressed(text, person, personId === person.id)),
  }));
  const told = pairsFor(dossier, met).slice(0, pairs);
  // Where nothing is connected, the first need is told in the second paragraph.
  const rest = told.length === 0 ? needsFor(dossier, met).slice(1) : needsFor(dossier, met);
  const needs = rest
    .filter((need) => isToldBy(dossier, met, need) && !told.some((pair) => pair.need.id === need.id))
    .map(({ id, text, personId }) => ({
      fact: `need:${id}`,
      topic: readNeed(addressed(text, person, personId === person.id)),
    }));
  return [...points, ...needs];
}

function tiesOf(dossier: Dossier, met: Recipient, setting: Setting, pick: Picker, count: number): Sentence[] {
  // What ties the proof to the job affirms the candidacy too: not where the interest is gone, and not without a proof.
  const [pair] = pairsFor(dossier, met);
  if (!dossier.opportunity.isInterested || pair === undefined || saysNothing(pair)) return [];
  const second = framed(pick("second-tie", secondTies), setting);
  // A proof that is only hinted at bears no conclusion, nor does what one is rather than did.
  const isHinted = isToldTwice(dossier, met, pair) || /^am\s/.test(readEvidence(pair.evidence.text).text);
  return (isHinted ? [second] : [framed(pick("tie", tieFrames), setting), second]).slice(0, count);
}

function recoveryOf(dossier: Dossier, met: Recipient, pick: Picker): Sentence[] {
  const spot = weakSpotFor(dossier, met);
  if (spot === null) return [];
  const proof = dossier.evidence.find(({ id }) => id === spot.evidenceId);
  const answer = recoverySentences(spot.recoverText.trim() || proof?.text || "");
  const facts = [`weak-spot:${spot.id}`, ...(proof === undefined ? [] : [`evidence:${proof.id}`])];
  const [first = "", second] = answer;
  const question = reportQuestion(spot.question);
  if (first === "") return [];
  if (second !== undefined || question === null) {
    const opened =
      second === undefined
        ? pick("addition", closing.additions)(
            first.replace(adding, "").replace(/^(?!I\b)\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
            settingless,
          )
        : first;
    return [opened, ...answer.slice(1)].map((text) => sentence(text, ...facts));
  }
  const options = spot.kind === "lacks" ? closing.recoveries.slice(0, 3) : closing.recoveries;
  return pick(`recovery-${spot.kind}`, options)(question, first).map((text) => sentence(text, ...facts));
}

const settingless: Setting = { day: "", role: "", post: "", employer: "", isOnsite: true, agency: "" };

function closingOf(dossier: Dossier, met: Recipient, setting: Setting, pick: Picker, now: string): Sentence[] {
  const isDenied = met.part?.permission === "denied_followup";
  const interest = dossier.opportunity.isInterested
    ? [sentence(pick("interest", closing.interests)(setting), "opportunity")]
    : [];
  const step =
    isDenied || !dossier.opportunity.isInterested || goesViaRecruiter(dossier, met)
      ? []
      : nextStepSentence(dossier, met, pick);
  const isCourtesy = !dossier.opportunity.isInterested;
  const close = isDenied
    ? closing.quietCloses
    : isCourtesy
      ? closing.courtesies
      : goesViaRecruiter(dossier, met)
        ? closing.agencyCloses
        : closing.offers;
  return [
    ...interest,
    ...promiseSentence(dossier, met, pick, now),
    ...step,
    framed(pick(isDenied ? "quiet" : isCourtesy ? "courtesy" : "offer", close), setting),
  ];
}

function subjectOf(setting: Setting, weekday: string, pick: Picker): string {
  const options = [
    `Thank you: ${setting.role} interview, ${setting.day}`,
    `${setting.role}: thank you for ${weekday}'s conversation`,
    `${setting.role} interview on ${setting.day}: thank you`,
    `Thank you for ${weekday}: ${setting.role} interview`,
  ];
  const short = options.filter(({ length }) => length <= 60);
  return short.length > 0
    ? pick("subject", short)
    : (options.find(({ length }) => length <= 78) ?? `Thank you: interview on ${setting.day}`);
}

export function isShortFuse(dossier: Dossier, { interview, person }: Recipient, now: string): boolean {
  return planFollowUps(dossier, now, [thankYouRow]).some(
    (row) => row.rule === "E1s" && row.interviewId === interview.id && row.personId === person.id,
  );
}
