// The note with a letter as it was received (DOMAIN B6, R41): who wrote it, what it bears on, nothing asked.

import { attachmentOfRecommender } from "../../attachments.ts";
import { runningName } from "../../names.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, MissingFact, Sentence } from "../letter.ts";
import { asHeard, isBrief, needPhrase, sideOf } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import { isToldBy } from "../pair-paragraph.ts";
import { howTheyKnow, recommenderOf } from "../recommended.ts";
import { pickerFor, reminderOf, sceneFacts, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";
import { pairsFor } from "../topic.ts";

export const recommendationForward: DocumentKind = {
  id: "recommendation_forward",
  title: "Recommendation letter",
  forms: ["email", "letter"],
  measure: () => ({ least: 40, most: 170, paragraphs: 3 }),
  names: ["employer", "role", "day"],
  dots: "better",
  advice: ["Attach the letter exactly as it came.", "Send it before they decide; afterwards it does nothing."],
  missing: missingFor,
  compose,
};

function missingFor(task: Task): MissingFact[] {
  const recommender = recommenderOf(task)?.recommender;
  const isHere = recommender !== undefined && recommender.receivedAt !== null && recommender.consentedAt !== null;
  const owed: MissingFact[] = recommender === undefined ? ["recommender"] : isHere ? [] : ["letter"];
  return [...senderMissing(task.dossier), ...owed];
}

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const about = recommenderOf(task);
  const letter = about === null ? null : attachmentOfRecommender(about.recommender, 0);
  return {
    ...envelopeFor(task, `${setting.role}: a letter of recommendation`),
    paragraphs: [
      [opening(task, setting), ...whoWrote(task)],
      [...bearing(task, setting, pick), sentence("I am passing it on just as I received it; no reply is needed")],
      [sentence(pick("forward-close", ["Thank you for your time", "Thank you for reading it"]))],
    ],
    attachments: letter === null ? [] : [letter],
  };
}

function opening(task: Task, setting: Setting): Sentence {
  return sentence(reminderOf(task, setting), ...sceneFacts(task));
}

function whoWrote(task: Task): Sentence[] {
  const about = recommenderOf(task);
  if (about === null) return [];
  const { recommender, writer } = about;
  const place = recommender.isInsider || writer.employer.trim() === "" ? "" : ` at ${writer.employer.trim()}`;
  const title = writer.title.trim() === "" ? "" : `, ${writer.title.trim()}${place},`;
  return [
    sentence(
      `${task.form === "letter" ? "Enclosed" : "Attached"} is a letter from ${runningName(writer)}${title} who ${howTheyKnow(recommender)}`,
      `recommender:${recommender.id}`,
      `person:${writer.id}`,
    ),
  ];
}

/** What of their needs it may help them judge; what stands in the letter is its writer's to say. */
function bearing({ dossier, to }: Task, { post }: Setting, pick: Picker): Sentence[] {
  const pair = pairsFor(dossier, to)[0];
  const side = sideOf(to);
  const phrase = pair === undefined ? null : needPhrase(pair.need, to);
  const isTold = pair !== undefined && isToldBy(dossier, to, pair.need) && side === "you";
  const heard = phrase === null ? null : asHeard(phrase, isTold ? "you told me" : "I heard", side);
  if (pair === undefined || phrase === null || heard === null || !isBrief(phrase.text)) {
    return [sentence(`I hope it helps you to judge what I would bring to the ${post}`)];
  }
  const frames = [
    `In our conversation ${heard}, and I hope the letter helps you to judge what I could do there`,
    `I am sending it because ${heard}, and it may help you to judge what I could do there`,
    `I hope that it is of use to you, all the more since ${heard}`,
  ];
  return [sentence(pick("forward-bearing", isTold ? frames : frames.slice(1)), `need:${pair.need.id}`)];
}
