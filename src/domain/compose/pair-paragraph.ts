// Connect the dots (R28): what they need, and beside it what the sender has done.

import type { Dossier, Met } from "../dossier.ts";
import * as frames from "./frames/thank-you.ts";
import type { Sentence } from "./letter.ts";
import { type Phrase, readEvidence, readNeed, splitPlace } from "./phrases.ts";
import type { createPicker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { needsFor, type Pair, pairsFor, panelOf } from "./topic.ts";

type Pick = ReturnType<typeof createPicker>;

export function pairParagraph(
  dossier: Dossier,
  met: Met,
  setting: frames.Setting,
  pick: Pick,
  count: number,
): Sentence[] {
  const pairs = pairsFor(dossier, met);
  const [first, second] = pairs;
  if (first === undefined) {
    // Nothing to connect yet: the need alone shows that one listened; the review asks for the rest.
    const need = needsFor(dossier, met)[0];
    return need === undefined ? [] : [needSentence(dossier, met, setting, pick, need)];
  }
  const told = [needSentence(dossier, met, setting, pick, first.need), proofSentence(first, pick)];
  if (count < 2 || second === undefined) return told;
  return [...told, secondNeedSentence(dossier, met, second, setting, pick), secondProofSentence(first, second, pick)];
}

function needSentence(dossier: Dossier, met: Met, setting: frames.Setting, pick: Pick, need: Pair["need"]): Sentence {
  const phrase = readNeed(need.text);
  const told = isToldBy(dossier, met, need) ? frames.theirNeeds : frames.sharedNeeds;
  const options = {
    noun: told,
    gerund: frames.needsToDo,
    infinitive: frames.needsToAct,
    person: frames.needsOfSomeone,
    clause: frames.needsAsClause,
  };
  const key = phrase.form in options ? (phrase.form as keyof typeof options) : null; // The seam: `in` has just looked.
  const frame = pick(`need-${key ?? "heard"}-${told.length}`, key === null ? frames.needsAsHeard : options[key]);
  return sentence(frame(phrase.text, setting), `need:${need.id}`);
}

/** Said by this person, or by the only interviewer there was. */
function isToldBy(dossier: Dossier, met: Met, need: Pair["need"]): boolean {
  return need.personId === met.person.id || panelOf(dossier, met).length === 1;
}

function proofSentence({ evidence }: Pair, pick: Pick): Sentence {
  const phrase = readEvidence(evidence.text);
  return sentence(proofText(phrase, pick, evidence.text), `evidence:${evidence.id}`);
}

function proofText(phrase: Phrase, pick: Pick, typed: string): string {
  const done = doneBySender(phrase);
  if (done !== null) {
    const { rest, place } = splitPlace(done.text);
    if (done.isPast && place !== null) return pick("proof-place", frames.proofsAtPlace)(rest, place);
    return pick(done.isPast ? "proof" : "proof-now", done.isPast ? frames.proofs : frames.proofsNow)(
      done.text,
      settingless,
    );
  }
  const options = {
    noun: frames.proofsAsThing,
    gerund: frames.proofsAsDoing,
    clause: frames.proofsAsClause,
  };
  if (phrase.form === "sentence") return `I can answer that from practice. ${phrase.text}`;
  const key = phrase.form in options ? (phrase.form as keyof typeof options) : null; // The seam: `in` has just looked.
  return pick(`proof-${key ?? "heard"}`, key === null ? frames.proofsAsHeard : options[key])(
    phrase.text || typed,
    settingless,
  );
}

const settingless: frames.Setting = { day: "", role: "", employer: "", meeting: "", met: "", agency: "" };

/** "brought scrap down", from the line itself or from "I brought scrap down". */
function doneBySender(phrase: Phrase): { readonly text: string; readonly isPast: boolean } | null {
  if (phrase.form === "past" || phrase.form === "present") return { text: phrase.text, isPast: phrase.form === "past" };
  const bare = /^I\s+(.+)$/.exec(phrase.form === "sentence" ? phrase.text : "")?.[1];
  if (bare === undefined) return null;
  const { form, text } = readEvidence(bare);
  return form === "past" || form === "present" ? { text, isPast: form === "past" } : null;
}

function secondNeedSentence(dossier: Dossier, met: Met, { need }: Pair, setting: frames.Setting, pick: Pick): Sentence {
  const phrase = readNeed(need.text);
  if (phrase.form !== "noun" && phrase.form !== "gerund") return needSentence(dossier, met, setting, pick, need);
  const isTold = isToldBy(dossier, met, need);
  const frame = pick(isTold ? "second-need" : "second-shared", isTold ? frames.secondNeeds : frames.secondSharedNeeds);
  return sentence(frame(phrase.text, setting), `need:${need.id}`);
}

function secondProofSentence(first: Pair, second: Pair, pick: Pick): Sentence {
  const phrase = readEvidence(second.evidence.text);
  const fact = `evidence:${second.evidence.id}`;
  const done = doneBySender(phrase);
  if (done === null || !done.isPast) return sentence(proofText(phrase, pick, second.evidence.text), fact);
  const { rest, place } = splitPlace(done.text);
  const firstDone = doneBySender(readEvidence(first.evidence.text));
  const isSamePlace = place !== null && firstDone !== null && splitPlace(firstDone.text).place === place;
  if (isSamePlace) return sentence(pick("second-there", frames.secondProofsThere)(rest, settingless), fact);
  return sentence(pick("second-proof", frames.secondProofs)(done.text, settingless), fact);
}
