// One reminder to whoever was asked for a letter (DOMAIN B5): the day, that little is enough, and an easy no.

import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { missingToWriteThem, neededByOf, recommenderOf } from "../recommended.ts";
import { pickerFor, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";

export const recommenderReminder: DocumentKind = {
  id: "recommender_reminder",
  title: "Reminder to a recommender",
  forms: ["email", "letter"],
  measure: () => ({ least: 30, most: 70, paragraphs: 2 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["One reminder, and no second one.", "Leave them an easy no, and no reason to give."],
  missing: missingToWriteThem,
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, `Your letter for ${setting.role}: a short reminder`),
    paragraphs: [
      [about(task, setting, pick), theDay(task)],
      [sentence(pick("reminder-no", easyNo)), sentence(pick("reminder-close", closes))],
    ],
    attachments: [],
  };
}

function about(task: Task, { role, post, employer }: Setting, pick: Picker): Sentence {
  const recommender = recommenderOf(task)?.recommender ?? null;
  const isWilling = recommender !== null && ["agreed", "briefed"].includes(recommender.state);
  const known = `for the ${role} ${post} at ${employer}`;
  return sentence(
    pick("reminder-about", isWilling ? toTheWilling : toTheAsked)(known),
    "opportunity",
    ...(recommender === null ? [] : [`recommender:${recommender.id}`]),
  );
}

type Frame = (known: string) => string;

const toTheWilling: readonly Frame[] = [
  (known) => `Thank you again for offering to write a letter ${known}`,
  (known) => `This is a short reminder of the letter that you kindly offered to write ${known}`,
  (known) => `It was kind of you to offer me a letter ${known}`,
];

const toTheAsked: readonly Frame[] = [
  (known) => `This is a short reminder of the letter I asked you about ${known}`,
  (known) => `Some days ago I asked you about a letter ${known}, and this is my one reminder`,
];

function theDay(task: Task): Sentence {
  const by = neededByOf(task, recommenderOf(task)?.recommender ?? null);
  const { weekdayAndDay } = conventionsOf(task.dossier.profile.locale);
  const when = by === null ? "It still helps to have it soon" : `It would help most by ${weekdayAndDay(by)}`;
  return sentence(`${when}, and two or three sentences are plenty`, "opportunity");
}

const easyNo: readonly string[] = [
  "If it no longer suits you, that is quite all right, and you need give no reason",
  "If it does not fit in after all, I will quite understand, and there is nothing to explain",
  "Please feel free to say no if there is too much on your desk; I will understand",
];

const closes: readonly string[] = ["Thank you either way", "Thank you for your time"];
