// The brief after the spoken word (DOMAIN B5, R37 to R40): why them, the role and its needs, what they saw, by when, an easy no.

import { businessDayAfter, workCalendar } from "../../business-days.ts";
import { addresseeOf } from "../../follow-ups/addressee.ts";
import { recommendationRequest as requestRow } from "../../follow-ups/kinds/recommendation-request.ts";
import { planFollowUps } from "../../follow-ups/plan.ts";
import { addressOf } from "../../names.ts";
import type { Recommender } from "../../recommenders.ts";
import { type CalendarDay, dayIn } from "../../time.ts";
import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import { type ComposedLetter, countWords, type MissingFact, type Sentence } from "../letter.ts";
import { needAsThing, proofAsClause } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import { readEvidence } from "../phrases.ts";
import { needsToName, recommenderOf, relationNote, seenBy } from "../recommended.ts";
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
  return [
    ...senderMissing(task.dossier),
    ...(recommenderOf(task) === null ? (["recommender"] as const) : []),
    ...(task.dossier.needs.length === 0 ? (["need"] as const) : []),
  ];
}

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const about = recommenderOf(task)?.recommender ?? null;
  const by = neededBy(task, about);
  return {
    ...envelopeFor(task, subjectOf(task, setting, by, pick)),
    paragraphs: [
      opening(task, setting, about, pick),
      needs(task, setting),
      strengths(task, about),
      delivery(task, about, by),
      [sentence(pick("request-no", easyNo)), sentence("Thank you for considering it")],
    ].filter(({ length }) => length > 0),
    attachments: [],
  };
}

/** The day by which it helps; null: there is none to name any more. */
function neededBy({ dossier, to, now }: Task, about: Recommender | null): CalendarDay | null {
  const row = planFollowUps(dossier, now, [requestRow]).find(
    ({ kind, aboutId, personId }) =>
      kind === "recommendation_request" && (about === null ? personId === to.person.id : aboutId === about.id),
  );
  const day = row?.neededBy?.slice(0, 10) ?? null;
  return day === null || day < dayIn(to.interview.zone, now) ? null : day;
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
    ...(isSpoken ? [sentence("Thank you for talking this over with me; here it is in writing", ...ref)] : []),
    sentence(
      `On ${day} I had an interview${named} for the ${role} ${post} at ${employer}`,
      ...sceneFacts(task),
      ...(decides === null ? [] : [`person:${decides.person.id}`]),
    ),
    sentence(
      `I am turning to you because you know my work${about === null ? "" : relationNote(about)}, and I would like to ask ${pick(
        "request-ask",
        ["whether you would write a short letter of recommendation for me", "you for a short letter of recommendation"],
      )}`,
      ...ref,
    ),
  ];
}

/** What they look for, as far as they named it (R40). */
function needs({ dossier, to }: Task, { employer }: Setting): Sentence[] {
  const named = needsToName(dossier, 3);
  if (named.length === 0) return [];
  const things = named.map((need) => needAsThing(need, to));
  return [
    sentence(
      `What matters most to ${employer} now, as I understood it, is this: ${listOf(things)}`,
      "opportunity",
      ...named.map(({ id }) => `need:${id}`),
    ),
  ];
}

/** Two or three things they saw; where none is known to be theirs, what the letter could bear out. */
function strengths({ dossier }: Task, about: Recommender | null): Sentence[] {
  const seen = about === null ? [] : seenBy(dossier, about);
  const told = (seen.length > 0 ? seen : dossier.evidence).slice(0, 3);
  if (told.length === 0) return [];
  const facts = told.map(({ id }) => `evidence:${id}`);
  const listed = listOf(told.map((one) => proofAsClause(one) ?? readEvidence(one.text).text));
  const opened =
    seen.length > 0
      ? "You saw some of my work yourself and could speak to it"
      : "If you saw anything of it, you could speak to my work";
  return [
    sentence(`${opened}: ${listed}`, ...facts),
    sentence("Please say only what you can say gladly and from your own view"),
  ];
}

/** Long things are parted by semicolons, so that each is read as one. */
function listOf(things: readonly string[]): string {
  if (things.length < 2 || things.every((thing) => countWords(thing) <= 5)) return joinWords(things);
  const parts = things.map((thing) => thing.replaceAll(";", ","));
  return `${parts.slice(0, -1).join("; ")}; and ${parts.at(-1)}`;
}

function delivery(task: Task, about: Recommender | null, by: CalendarDay | null): Sentence[] {
  const { dossier } = task;
  const conventions = conventionsOf(dossier.profile.locale);
  const decides = addresseeOf(dossier);
  const addressedTo = decides === null ? "" : `, addressed to ${addressOf(decides.person, dossier.profile.locale)}`;
  const people = decides === null ? [] : [`person:${decides.person.id}`];
  const when = by === null ? "Soon would help most" : `It would help most by ${conventions.weekdayAndDay(by)}`;
  const size = isShortNotice(task, by)
    ? "that is short notice, so a few sentences are plenty"
    : "half a page to a page is plenty";
  return [
    sentence(`${when}; ${size}`, "opportunity"),
    sentence(`A PDF to me is best${addressedTo}, and I will pass it on exactly as it comes`, ...people),
    sentence(
      about?.isInsider === true
        ? "Please look first at what your company's rules say about letters and referrals; a short note or an internal referral would help just as much"
        : "Please use a letterhead only if you may; if your employer does not allow letters, a recommendation on LinkedIn or a short reference call is as good",
    ),
    ...(about?.isInConfidence === true ? [sentence("Please keep this in confidence", `recommender:${about.id}`)] : []),
  ];
}

/** Fewer than five business days (B5). */
function isShortNotice({ dossier, to, now }: Task, by: CalendarDay | null): boolean {
  return by !== null && by < businessDayAfter(dayIn(to.interview.zone, now), 5, workCalendar(dossier.settings));
}

const easyNo: readonly string[] = [
  "If you would rather not, I will understand, and there is no obligation at all",
  "There is no obligation, and if you would rather not I will understand at once",
];
