// The brief after the spoken word (DOMAIN B5, R37 to R40): why them, the role and its needs, what they saw, by when, an easy no.

import { businessDayAfter, workCalendar } from "../../business-days.ts";
import type { Need } from "../../debrief.ts";
import { addresseeOf } from "../../follow-ups/addressee.ts";
import { addressOf } from "../../names.ts";
import type { Recommender } from "../../recommenders.ts";
import { type CalendarDay, dayIn } from "../../time.ts";
import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import { type ComposedLetter, countWords, type MissingFact, type Sentence } from "../letter.ts";
import { asListed, needPhrase, proofAsClause } from "../mentions.ts";
import { readEvidence } from "../phrases.ts";
import { howYouKnow, missingToWriteThem, neededByOf, needsToName, recommenderOf, seenBy } from "../recommended.ts";
import { attachmentsOf, papersFor, saidOf } from "../request-papers.ts";
import { pickerFor, sceneFacts, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { joinWords, sentence } from "../sentence.ts";

export const recommendationRequest: DocumentKind = {
  id: "recommendation_request",
  title: "Recommendation request",
  forms: ["email", "letter"],
  measure: () => ({ least: 90, most: 300, paragraphs: 5 }),
  names: ["employer", "role"],
  dots: "better",
  advice: [
    "Speak first, then write this.",
    "Ask whoever knows your work best, not whoever ranks highest.",
    "Do not write the praise for them unless they ask.",
  ],
  missing: missingFor,
  compose,
};

function missingFor(task: Task): MissingFact[] {
  return [...missingToWriteThem(task), ...(task.dossier.needs.length === 0 ? (["need"] as const) : [])];
}

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const about = recommenderOf(task)?.recommender ?? null;
  const by = neededByOf(task, about);
  const papers = papersFor(task, about);
  return {
    ...envelopeFor(task, subjectOf(task, setting, by, pick)),
    paragraphs: [
      opening(task, setting, about, pick),
      needs(task, setting, pick),
      strengths(task, about, pick),
      delivery(task, about, by),
      [...saidOf(papers, task), sentence(pick("request-no", easyNo)), sentence("Thank you for considering it")],
    ].filter(({ length }) => length > 0),
    attachments: attachmentsOf(papers, task.dossier.profile),
  };
}

function subjectOf({ dossier }: Task, { role }: Setting, by: CalendarDay | null, pick: Picker): string {
  const day = by === null ? "" : `, by ${conventionsOf(dossier.profile.locale).day(by)}`;
  return pick("request-subject", [`Could you recommend me for ${role}?`, `A request: letter for ${role}${day}`]);
}

function opening(
  task: Task,
  { role, post, employer, day }: Setting,
  about: Recommender | null,
  pick: Picker,
): Sentence[] {
  const { dossier } = task;
  const decides = addresseeOf(dossier);
  const { locale } = dossier.profile;
  const named = decides === null ? "" : ` with ${addressOf(decides.person, locale)}`;
  const isSpoken = about !== null && about.state !== "candidate";
  const ref = about === null ? [] : [`recommender:${about.id}`];
  return [
    ...(isSpoken ? [sentence(pick("request-spoken", spoken), ...ref)] : []),
    sentence(
      `On ${day} I had an interview${named} for the ${role} ${post} at ${employer}`,
      ...sceneFacts(task),
      ...(decides === null ? [] : [`person:${decides.person.id}`]),
    ),
    sentence(pick("request-ask", asks)(about === null ? "you know my work" : howYouKnow(about)), ...ref),
  ];
}

const spoken: readonly string[] = [
  "Thank you for talking this over with me; here it is in writing",
  "As we discussed, here are the details in writing",
  "Thank you for talking with me about this; these are the details",
];

const asks: readonly ((known: string) => string)[] = [
  (k) =>
    `I am writing to you because ${k}, and I would like to ask whether you would write me a short letter of recommendation`,
  (k) => `Since ${k}, I would like to ask you for a short letter of recommendation`,
  (k) => `Would you write me a short letter of recommendation? I am asking you because ${k}`,
];

/** What they look for, as far as they named it (R40). */
function needs({ dossier, to }: Task, { employer, post }: Setting, pick: Picker): Sentence[] {
  const named = needsToName(dossier, 3);
  if (named.length === 0) return [];
  const frames = [
    `As I understood it, this is what the ${post} is about above all`,
    "So that you have the background, this is what they told me about the work",
    `From what I heard, this is where ${employer} is looking for help`,
  ];
  const opened = pick("request-needs", frames);
  const told = (some: readonly Need[]) =>
    `${opened}: ${listOf(some.map((need) => asListed(needPhrase(need, to, "they"), need.text)))}`;
  // Two of them are enough where three make no sentence that one reads at once.
  const few = countWords(told(named)) > longestSentence ? named.slice(0, 2) : named;
  return [sentence(told(few), "opportunity", ...few.map(({ id }) => `need:${id}`))];
}

/** Two or three things they saw; where none is known to be theirs, what the letter could bear out. */
function strengths({ dossier }: Task, about: Recommender | null, pick: Picker): Sentence[] {
  const seen = about === null ? [] : seenBy(dossier, about);
  const known = (seen.length > 0 ? seen : dossier.evidence).slice(0, 3);
  if (known.length === 0) return [];
  // Statements and things do not stand in one list: the statements are the stronger.
  const statements = known.flatMap((one) => {
    const clause = proofAsClause(one);
    return clause === null ? [] : [{ id: one.id, words: clause }];
  });
  const told =
    statements.length > 0
      ? statements
      : known.map((one) => ({ id: one.id, words: readEvidence(one.text).text || one.text }));
  const opened = seen.length > 0 ? pick("request-seen", seenFrames) : pick("request-unseen", unseenFrames);
  const inOne = `${opened}: ${listOf(told.map(({ words }) => words))}`;
  const [first, ...others] = told;
  const parts =
    countWords(inOne) <= longestSentence || statements.length === 0 || first === undefined
      ? [sentence(inOne, ...told.map(({ id }) => `evidence:${id}`))]
      : [
          sentence(`${opened}: ${first.words}`, `evidence:${first.id}`),
          ...others.map(({ id, words }) => sentence(words, `evidence:${id}`)),
        ];
  return [...parts, sentence(pick("request-view", views))];
}

/** In words; what is longer is parted (C19). */
const longestSentence = 40;

const seenFrames: readonly string[] = [
  "You may well remember some of this",
  "In case it helps to have it in front of you",
  "You may have seen some of this for yourself",
];

const unseenFrames: readonly string[] = [
  "If any of this is familiar to you, a word about it would help",
  "For your reference, this is some of what I have done",
  "Here is some of my work, in case you know of it",
];

const views: readonly string[] = [
  "Please write only what you are glad to say, and in your own words",
  "What you choose to say, and how, is of course up to you",
  "Your own view, in your own words, is what would help most",
];

/** Long things are parted by semicolons, so that each is read as one. */
function listOf(things: readonly string[]): string {
  if (things.length < 2 || things.every((thing) => countWords(thing) <= 5)) return joinWords(things);
  const isPlainPair =
    things.length === 2 && things.every((thing) => countWords(thing) <= 8 && !/,|;|\sand\s/.test(thing));
  if (isPlainPair) return joinWords(things);
  const parts = things.map((thing) => thing.replaceAll(";", ","));
  return `${parts.slice(0, -1).join("; ")}; and ${parts.at(-1)}`;
}

function delivery(task: Task, about: Recommender | null, by: CalendarDay | null): Sentence[] {
  const { dossier } = task;
  const conventions = conventionsOf(dossier.profile.locale);
  const decides = addresseeOf(dossier);
  const addressedTo = decides === null ? "" : `, addressed to ${addressOf(decides.person, dossier.profile.locale)}`;
  const people = decides === null ? [] : [`person:${decides.person.id}`];
  const when = by === null ? "It would help to have it soon" : `It would help most by ${conventions.weekdayAndDay(by)}`;
  const size = isShortNotice(task, by)
    ? "that is short notice, so a few sentences are plenty"
    : "half a page to a page is plenty";
  return [
    sentence(`${when}; ${size}`, "opportunity"),
    sentence(`A PDF sent to me is best${addressedTo}, and I will pass it on exactly as it comes`, ...people),
    sentence(
      about?.isInsider === true
        ? "Please look first at what your company's rules say about letters and referrals; a short note or an internal referral would help just as much"
        : recommenderOf(task)?.writer.employer.trim() === ""
          ? "It needs no letterhead, and a recommendation on LinkedIn or a short reference call is as good"
          : "Please use a letterhead only if you may; if your employer does not allow letters, a recommendation on LinkedIn or a short reference call is as good",
    ),
    ...(about?.isInConfidence === true ? [sentence("Please keep this in confidence", `recommender:${about.id}`)] : []),
  ];
}

/** Fewer than five business days (B5), or past the day already. */
function isShortNotice({ dossier, to, now }: Task, by: CalendarDay | null): boolean {
  return by === null || by < businessDayAfter(dayIn(to.interview.zone, now), 5, workCalendar(dossier.settings));
}

const easyNo: readonly string[] = [
  "If you would rather not, I will understand, and there is no obligation at all",
  "There is no obligation, and if you would rather not, I will quite understand",
  "Please feel free to say no; I will understand",
];
