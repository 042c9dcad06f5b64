// How it ended, told to whoever spoke for the candidate (DOMAIN B5): the answer and thanks, and nobody's pay or rivals.

import { type Outcome, outcomeOf } from "../../follow-ups/outcome.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { missingToWriteThem, recommenderOf } from "../recommended.ts";
import { pickerFor, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";

export const recommenderOutcome: DocumentKind = {
  id: "recommender_outcome",
  title: "Outcome told to a recommender",
  forms: ["email", "letter"],
  measure: () => ({ least: 30, most: 80, paragraphs: 2 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["They hear it from you first, good or bad.", "No word of other candidates or of pay."],
  missing: missingToWriteThem,
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, `${setting.role}: how it turned out`),
    paragraphs: [
      [sentence(pick("outcome-first", isBehindMe(task) ? openings : toTheAsked)), ending(task, setting)],
      [thanks(task, pick), sentence(pick("outcome-close", closes))],
    ],
    attachments: [],
  };
}

/** They wrote, or said that they would. */
function isBehindMe(task: Task): boolean {
  const one = recommenderOf(task)?.recommender;
  return one !== undefined && (one.receivedAt !== null || ["agreed", "briefed"].includes(one.state));
}

const toTheAsked: readonly string[] = [
  "I asked you some time ago about a letter, and you should hear from me how it ended",
  "You gave some of your time to my request for a letter, so I would like you to hear this from me",
];

const openings: readonly string[] = [
  "You were kind enough to stand behind my application, so you should hear this from me",
  "Since you were ready to speak for me, I would like you to be among the first to know",
  "You gave my application your time, and I want you to hear from me how it ended",
];

function ending({ dossier }: Task, setting: Setting): Sentence {
  const outcome = outcomeOf(dossier);
  const words = outcome === null ? undefined : endings[outcome.status];
  return sentence(words === undefined ? stillOpen(setting) : words(setting), "opportunity");
}

const stillOpen = ({ role, post, employer }: Setting) =>
  `There is no answer yet about the ${role} ${post} at ${employer}; as soon as there is one, you will know`;

const endings: Readonly<Partial<Record<Outcome["status"], (setting: Setting) => string>>> = {
  accepted: ({ role, post, employer }) =>
    `I have good news: ${employer} has offered me the ${role} ${post}, and I have accepted it`,
  offer: ({ role, post, employer }) => `I have good news: ${employer} has offered me the ${role} ${post}`,
  declined: ({ role, post, employer }) =>
    `${employer} offered me the ${role} ${post}, and after some thought I have declined it`,
  rejected: ({ role, post, employer }) => `${employer} has told me that I did not get the ${role} ${post} this time`,
  withdrawn: ({ role, post, employer }) => `I have withdrawn my application for the ${role} ${post} at ${employer}`,
  no_response: ({ role, post, employer }) =>
    `No answer has come about the ${role} ${post} at ${employer}, and I have closed the matter for myself`,
  cancelled: ({ role, post, employer }) => `${employer} has called off the search for the ${role} ${post}`,
};

function thanks(task: Task, pick: Picker): Sentence {
  const one = recommenderOf(task)?.recommender ?? null;
  const wrote = one?.forwardedAt == null ? forTheirTime : forTheLetter;
  const frames = one?.receivedAt != null ? wrote : isBehindMe(task) ? forTheirWill : forAnything;
  return sentence(pick("outcome-thanks", frames), ...(one === null ? [] : [`recommender:${one.id}`]));
}

/** It was handed on, and so was read. */
const forTheLetter: readonly string[] = [
  "Thank you once more for your letter; it was good to have your words beside mine",
  "Your letter stood beside my own words, and I thank you for it once more",
];
const forTheirTime: readonly string[] = [
  "Thank you once more for your letter and for the time that you gave it",
  "Once more, thank you for writing, and for the thought that went into it",
];
const forAnything: readonly string[] = [
  "Nothing more is needed, and I thank you for your time",
  "There is nothing more to do, and I am grateful for your time",
];
const forTheirWill: readonly string[] = [
  "Thank you once more for being ready to speak for me",
  "Once more, thank you for your time and for your support",
];

const closes: readonly string[] = [
  "If I can ever do the same for you, please ask",
  "I would be glad to return the kindness",
  "I hope that I can do as much for you one day",
];
