// The note with a letter as it was received (DOMAIN B6, R41): who wrote it, what it bears on, nothing asked.

import { attachmentOfRecommender, mayBeHandedOn } from "../../attachments.ts";
import { findPerson } from "../../dossier.ts";
import { runningName } from "../../names.ts";
import type { Person } from "../../people.ts";
import type { Recommender } from "../../recommenders.ts";
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
import { joinWords, sentence } from "../sentence.ts";
import { pairsFor } from "../topic.ts";

export const recommendationForward: DocumentKind = {
  id: "recommendation_forward",
  title: "Recommendation letter",
  forms: ["email", "letter"],
  measure: () => ({ least: 40, most: 170, paragraphs: 3 }),
  names: ["employer", "role", "day"],
  dots: "better",
  advice: [
    "Attach each letter exactly as it came, several in one note.",
    "Send it before they decide; afterwards it does nothing.",
  ],
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
  const letters = lettersFor(task);
  const isOne = letters.length < 2;
  const subject = isOne
    ? "a letter of recommendation"
    : `${numbers[letters.length] ?? "some"} letters of recommendation`;
  const passing = isOne ? "I am passing it on just as I received it" : "I am passing them on just as I received them";
  return {
    ...envelopeFor(task, `${setting.role}: ${subject}`),
    paragraphs: [
      [opening(task, setting), ...(isOne ? whoWrote(task, letters) : whoAllWrote(task, letters))],
      [...bearing(task, setting, pick, isOne), sentence(`${passing}; no reply is needed`)],
      [sentence(pick("forward-close", ["Thank you for your time", `Thank you for reading ${isOne ? "it" : "them"}`]))],
    ],
    attachments: letters.flatMap(({ recommender }) => attachmentOfRecommender(recommender, 0) ?? []),
  };
}

interface Letter {
  readonly recommender: Recommender;
  readonly writer: Person;
}

const numbers: Readonly<Record<number, string>> = { 2: "two", 3: "three" };
const together = 3;

/** The one it is about, and whoever else's letter waits to be handed on: one mail, not several (B6). */
function lettersFor(task: Task): readonly Letter[] {
  const { dossier } = task;
  const about = recommenderOf(task);
  if (about === null) return [];
  const isWaiting = (one: Recommender) =>
    mayBeHandedOn(one) && one.forwardedAt === null && !one.isInLoop && attachmentOfRecommender(one, 0) !== null;
  const others = about.recommender.forwardedAt === null ? dossier.recommenders.filter(isWaiting) : [];
  return [
    about,
    ...others.flatMap((recommender) => {
      const writer = findPerson(dossier, recommender.personId);
      return recommender.id === about.recommender.id || writer === null ? [] : [{ recommender, writer }];
    }),
  ].slice(0, together);
}

function opening(task: Task, setting: Setting): Sentence {
  return sentence(reminderOf(task, setting), ...sceneFacts(task));
}

const enclosed = ({ form }: Task) => (form === "letter" ? "Enclosed" : "Attached");

function whoWrote(task: Task, letters: readonly Letter[]): Sentence[] {
  return letters.map((one) => {
    const title = titleOf(one);
    const told = `${runningName(one.writer)}${title === "" ? "" : `, ${title}`}, who ${howTheyKnow(one.recommender)}`;
    return sentence(`${enclosed(task)} is a letter from ${told}`, ...factsOf(one));
  });
}

/** Each by name, and then who they are. */
function whoAllWrote(task: Task, letters: readonly Letter[]): Sentence[] {
  const names = joinWords(letters.map(({ writer }) => runningName(writer)));
  return [
    sentence(`${enclosed(task)} are letters from ${names}`, ...letters.flatMap(factsOf)),
    ...letters.map((one) => {
      const title = titleOf(one);
      const name = `${runningName(one.writer)}${title === "" ? "" : `, ${title},`}`;
      return sentence(`${name} ${howTheyKnow(one.recommender)}`, ...factsOf(one));
    }),
  ];
}

function titleOf({ recommender, writer }: Letter): string {
  const place = recommender.isInsider || writer.employer.trim() === "" ? "" : ` at ${writer.employer.trim()}`;
  return writer.title.trim() === "" ? "" : `${writer.title.trim()}${place}`;
}

const factsOf = ({ recommender, writer }: Letter) => [`recommender:${recommender.id}`, `person:${writer.id}`];

/** What of their needs it may help them judge; what stands in the letter is its writer's to say. */
function bearing({ dossier, to }: Task, { post }: Setting, pick: Picker, isOne: boolean): Sentence[] {
  const pair = pairsFor(dossier, to)[0];
  const side = sideOf(to);
  const phrase = pair === undefined ? null : needPhrase(pair.need, to);
  const isTold = pair !== undefined && isToldBy(dossier, to, pair.need) && side === "you";
  const heard = phrase === null ? null : asHeard(phrase, isTold ? "you told me" : "I heard", side);
  if (pair === undefined || phrase === null || heard === null || !isBrief(phrase.text)) {
    return [sentence(`I hope ${isOne ? "it helps" : "they help"} you to judge what I would bring to the ${post}`)];
  }
  const [it, help, is] = isOne
    ? (["it", "the letter helps", "it is"] as const)
    : (["them", "the letters help", "they are"] as const);
  const frames = [
    `In our conversation ${heard}, and I hope ${help} you to judge what I could do there`,
    `I am sending ${it} because ${heard}, and ${isOne ? "it" : "they"} may help you to judge what I could do there`,
    `I hope that ${is} of use to you, all the more since ${heard}`,
  ];
  return [sentence(pick("forward-bearing", isTold ? frames : frames.slice(1)), `need:${pair.need.id}`)];
}
