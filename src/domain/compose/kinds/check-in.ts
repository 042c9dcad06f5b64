// The check-in after the date they named (DOMAIN B9): neutral, one question about the timing, one line of value, thanks.

import { dayIn } from "../../time.ts";
import { conventionsOf } from "../conventions.ts";
import { decisionNamed } from "../decision-named.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import { framed } from "../framed.ts";
import { type Frame, met, type Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { asHeard, asThing, isBrief, needPhrase, type Side, sideOf } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import { isToldBy } from "../pair-paragraph.ts";
import type { Phrase } from "../phrase.ts";
import { isRecruiter, pickerFor, sceneFacts, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";
import { pairsFor } from "../topic.ts";

export const checkIn: DocumentKind = {
  id: "check_in",
  title: "Check-in",
  forms: ["email", "letter"],
  measure: () => ({ least: 30, most: 130, paragraphs: 3 }),
  names: ["employer", "role", "day"],
  dots: "better",
  advice: [
    "Reply in the thread of your thank-you, so that they see who writes.",
    "Ask once; after it, silence is an answer, and not a personal one.",
  ],
  missing: ({ dossier }) => senderMissing(dossier),
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, pick("check-subject", subjects)(setting)),
    paragraphs: [
      [opening(task, setting, pick), ...expected(task, pick)],
      [...interest(task, setting, pick), ...value(task, setting, pick), question(pick)],
      [sentence(pick("check-close", closes)(setting))],
    ],
    attachments: [],
  };
}

const subjects: readonly Frame[] = [
  (s) => `${s.role}: a question about timing`,
  (s) => `${s.role} interview, ${s.day}: timing`,
];

function opening(task: Task, setting: Setting, pick: Picker): Sentence {
  return sentence(pick("check-opening", isRecruiter(task) ? throughAgency : openings)(setting), ...sceneFacts(task));
}

const openings: readonly Frame[] = [
  (s) => `We ${met(s)} on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `I am writing about the ${s.role} ${s.post} at ${s.employer}, which we talked about on ${s.day}`,
  (s) => `On ${s.day} we talked about the ${s.role} ${s.post} at ${s.employer}`,
];

const throughAgency: readonly Frame[] = [
  (s) => `I am writing about the ${s.role} ${s.post} at ${s.employer}, for which I was interviewed on ${s.day}`,
  (s) => `My interview with ${s.employer} for the ${s.role} ${s.post} was on ${s.day}`,
];

/** Neutral: that a decision was expected, never that they said so or that it is late. */
function expected(task: Task, pick: Picker): Sentence[] {
  const named = decisionNamed(task);
  if (named === null) return [];
  const day = `${named.word} ${conventionsOf(task.dossier.profile.locale).day(named.on)}`;
  const is = named.on < dayIn(task.to.interview.zone, task.now) ? "was" : "is";
  const frames = [
    `As I understood it, a decision ${is} expected ${day}`,
    `A decision ${is} expected ${day}, as I understood it`,
  ];
  return [sentence(pick("check-expected", frames), "opportunity")];
}

function interest({ dossier }: Task, setting: Setting, pick: Picker): Sentence[] {
  return dossier.opportunity.isInterested ? [sentence(pick("check-interest", interests)(setting), "opportunity")] : [];
}

const interests: readonly Frame[] = [
  (s) => `I remain very interested in the ${s.post}`,
  (s) => `My interest in the ${s.post} is unchanged`,
  (s) => `I would still very much like to take on this ${s.post}`,
];

/** One need they told, which the sender would take on; without one that can be told so, that there is time to talk. */
function value({ dossier, to }: Task, setting: Setting, pick: Picker): Sentence[] {
  if (!dossier.opportunity.isInterested) return [];
  const pair = pairsFor(dossier, to)[0];
  const isTold = pair !== undefined && isToldBy(dossier, to, pair.need) && sideOf(to) === "you";
  const kept = pair === undefined ? null : keptInMind(needPhrase(pair.need, to), isTold, sideOf(to), pick);
  if (pair === undefined || kept === null) return [framed(pick("check-time", availabilities), setting)];
  return [sentence(kept, `need:${pair.need.id}`)];
}

/** What somebody is wanted to be is only kept in mind: nobody helps with "the need for someone". Null: it cannot be told so. */
function keptInMind(phrase: Phrase, isTold: boolean, side: Side, pick: Picker): string | null {
  const heard = asHeard(phrase, isTold ? "you told me" : "I heard", side);
  const thing = asThing(phrase);
  if (heard === null || phrase.form === "asked" || !isBrief(heard)) return null;
  const that = heard.replace(/^(?:you told me|I heard) that\s/, "that ");
  if (phrase.form === "person") return `I have kept in mind ${that}`;
  if (thing === null || phrase.form === "infinitive")
    return `I have kept in mind ${that}, and would be glad to help with it`;
  return pick("check-value", isTold ? valuesTold : values)(thing);
}

const availabilities: readonly Frame[] = [
  () => "I can make time for a further conversation whenever it suits",
  (s) => `I am glad to come back to ${s.employer} for a further conversation`,
];

type ThingFrame = (thing: string) => string;

const valuesTold: readonly ThingFrame[] = [
  (t) => `What you told me about ${t} has stayed with me, and I would be glad to help with it`,
  (t) => `You told me about ${t}, and I would be glad to get to work on it`,
];

const values: readonly ThingFrame[] = [
  (t) => `What I heard about ${t} has stayed with me, and I would be glad to help with it`,
  (t) => `As for what I heard about ${t}, I would be glad to get to work on it`,
];

function question(pick: Picker): Sentence {
  return sentence(
    pick("check-question", [
      "Is there any news on the timing?",
      "Can you tell me whether there is news on the timing?",
    ]),
  );
}

const closes: readonly Frame[] = [
  () => "If there is anything more you would like to have from me, I will gladly send it. Thank you for your time",
  () => "If something would still help, I am happy to send it. Thank you for your time",
  () => "Should anything more from me be useful, I will send it gladly. Thank you for your time",
];
