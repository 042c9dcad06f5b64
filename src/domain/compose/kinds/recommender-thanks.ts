// Thanks to whoever wrote a recommendation (DOMAIN B5): for the letter, what became of it, and the outcome once it is known.

import { outcomeOf } from "../../follow-ups/outcome.ts";
import { isUnable } from "../../recommenders.ts";
import { dayIn } from "../../time.ts";
import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { missingToWriteThem, recommenderOf } from "../recommended.ts";
import { pickerFor, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const recommenderThanks: DocumentKind = {
  id: "recommender_thanks",
  title: "Thanks to a recommender",
  forms: ["email", "letter"],
  measure: () => ({ least: 40, most: 100, paragraphs: 2 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["Whatever the outcome, they hear it from you first."],
  missing: missingToWriteThem,
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, `Thank you for ${forWhat(task)}: ${setting.role}`),
    paragraphs: [
      [
        thanks(task, setting),
        ...passedOn(task, setting),
        sentence(pick("writer-meaning", isWritten(task) ? meanings : isWilling(task) ? hopes : thoughts)),
      ],
      [outcome(task, setting), sentence(pick("writer-close", closes))],
    ],
    attachments: [],
  };
}

function thanks(task: Task, { role, post, employer }: Setting): Sentence {
  const about = recommenderOf(task);
  const considered = "thinking about a letter for my application for";
  const helped = cannot(task) ? considered : "your help with my application for";
  const what = isWritten(task) ? "the letter you wrote for my application for" : helped;
  return sentence(
    `Thank you for ${what} the ${role} ${post} at ${employer}`,
    "opportunity",
    ...(about === null ? [] : [`recommender:${about.recommender.id}`]),
  );
}

function forWhat(task: Task): string {
  if (isWritten(task)) return "your letter";
  return cannot(task) ? "considering it" : "your help";
}

function cannot(task: Task): boolean {
  const about = recommenderOf(task);
  return about !== null && isUnable(about.recommender);
}

function isWritten(task: Task): boolean {
  return recommenderOf(task)?.recommender.receivedAt != null;
}

function isWilling(task: Task): boolean {
  return ["agreed", "briefed"].includes(recommenderOf(task)?.recommender.state ?? "");
}

function passedOn(task: Task, { employer }: Setting): Sentence[] {
  const about = recommenderOf(task);
  const at = about?.recommender.forwardedAt ?? null;
  if (about === null || at === null) return [];
  const day = conventionsOf(task.dossier.profile.locale).day(dayIn(task.to.interview.zone, at));
  return [
    sentence(`I passed it on to ${employer} on ${day}, exactly as it came`, `recommender:${about.recommender.id}`),
  ];
}

const meanings: readonly string[] = [
  "A letter like that takes time and thought, and I am grateful for both",
  "It means a good deal to me that you took the time to put it into words",
  "I can imagine the time and thought that went into it, and I appreciate it very much",
];

const hopes: readonly string[] = [
  "It means a good deal to me that you are willing to speak for me, and I know that it takes time",
  "I know that you are busy, and I am grateful that you are willing to speak for me",
  "It is good to know that you are willing to speak for me",
];

/** Where nobody knows whether they will: thanks for their time, and no more. */
const thoughts: readonly string[] = [
  "I appreciate the time you gave it",
  "It was good of you to give it some thought",
  "I am grateful for your time",
];

function outcome(task: Task, { employer }: Setting): Sentence {
  const { dossier } = task;
  const isRead = recommenderOf(task)?.recommender.forwardedAt != null;
  const kind = isWritten(task) ? "letter" : "support";
  const helped = isRead ? "your letter was a help all the same" : `I am grateful for your ${kind} all the same`;
  const known = cannot(task) ? null : outcomeOf(dossier);
  const words = {
    accepted: `I have good news: ${employer} made me an offer, and I have accepted it`,
    offer: `I have good news: ${employer} has made me an offer`,
    declined: `${employer} made me an offer, and I have decided not to take it`,
    rejected: `${employer} has chosen someone else this time; ${helped}`,
    withdrawn: "I have since withdrawn my application, and I am no less grateful to you",
    cancelled: `${employer} has called off the search; ${helped}`,
    no_response: `No answer has come from ${employer}, and I have closed the matter for myself; ${helped}`,
  };
  const told = known === null ? undefined : Object.entries(words).find(([status]) => status === known.status)?.[1];
  return sentence(told ?? toCome(task), "opportunity");
}

/** Where no letter can be had, what else they could do is offered, or it is left there (B5). */
function toCome(task: Task): string {
  const state = recommenderOf(task)?.recommender.state;
  const isOver = outcomeOf(task.dossier) !== null;
  if (state === "declined" || (state === "policy_limited" && isOver))
    return "I quite understand that a letter is not possible, and nothing more is needed";
  if (state !== "policy_limited") return "You will hear from me how it turns out";
  return "If your rules leave room for it, a personal recommendation on LinkedIn or a short reference call would be as welcome as a letter, and if not, I quite understand";
}

const closes: readonly string[] = [
  "If I can ever do the same for you, please ask",
  "I would be glad to return the kindness",
  "I hope that I can do as much for you one day",
];
