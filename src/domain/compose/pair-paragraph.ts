// Connect the dots (R28): what they need, and beside it what the sender has done.

import type { Dossier, Recipient } from "../dossier.ts";
import * as needFrames from "./frames/needs.ts";
import * as proofFrames from "./frames/proofs.ts";
import type { Setting } from "./frames/setting.ts";
import { countWords, type Sentence } from "./letter.ts";
import { needPhrase } from "./mentions.ts";
import { type Phrase, readEvidence, splitPlace } from "./phrases.ts";
import type { Picker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { isToldTwice, needsFor, type Pair, pairsFor, panelOf } from "./topic.ts";

export function pairParagraph(
  dossier: Dossier,
  met: Recipient,
  setting: Setting,
  pick: Picker,
  count: number,
): Sentence[] {
  const [first, ...others] = pairsFor(dossier, met);
  if (first === undefined) {
    // Nothing to connect yet: the need alone shows that one listened; the review asks for the rest.
    const need = needsFor(dossier, met)[0];
    return need === undefined ? [] : [needSentence(dossier, met, setting, pick, need)];
  }
  // One proof is told once, though it answers more than one need.
  const second = others.find(({ need, evidence }) => need.id !== first.need.id && evidence.id !== first.evidence.id);
  if (saysNothing(first)) return [needSentence(dossier, met, setting, pick, first.need)];
  if (isToldTwice(dossier, met, first))
    return [needSentence(dossier, met, setting, pick, first.need), brief(first, setting, pick)];
  const told = joinedSentence(dossier, met, first, pick) ?? [
    needSentence(dossier, met, setting, pick, first.need),
    proofSentence(first, setting, pick),
  ];
  if (count < 2 || second === undefined || saysNothing(second) || isToldTwice(dossier, met, second)) return told;
  return [
    ...told,
    secondNeedSentence(dossier, met, second, setting, pick),
    secondProofSentence(first, second, setting, pick),
  ];
}

function needSentence(dossier: Dossier, met: Recipient, setting: Setting, pick: Picker, need: Pair["need"]): Sentence {
  const phrase = needPhrase(need, met);
  const told = isToldBy(dossier, met, need) ? needFrames.theirNeeds : needFrames.sharedNeeds;
  const options = {
    noun: told,
    gerund: told,
    infinitive: needFrames.needsToAct,
    person: needFrames.needsOfSomeone,
    clause: needFrames.needsAsClause,
    asked: isToldBy(dossier, met, need) ? needFrames.needsAsked : needFrames.sharedAsked,
  };
  const key = phrase.form in options ? (phrase.form as keyof typeof options) : null; // The seam: `in` has just looked.
  const frame = pick(`need-${key ?? "heard"}-${told.length}`, key === null ? needFrames.needsAsHeard : options[key]);
  return sentence(frame(phrase.text || need.text, setting), `need:${need.id}`);
}

/** A lone "handled" is no proof: the need is told, and the review asks for the rest. */
export function saysNothing({ evidence }: Pair): boolean {
  return readEvidence(evidence.text).text === "";
}

/** Said by this person, or by the only interviewer there was. */
export function isToldBy(dossier: Dossier, met: Recipient, need: Pair["need"]): boolean {
  return need.personId === met.person.id || panelOf(dossier, met).length === 1;
}

/** Every other letter says both in one sentence, where that stays short enough to be read in one breath. */
function joinedSentence(dossier: Dossier, met: Recipient, { need, evidence }: Pair, pick: Picker): Sentence[] | null {
  const [need_, proof] = [needPhrase(need, met), readEvidence(evidence.text)];
  if (!isToldBy(dossier, met, need) || need_.form !== "noun" || proof.form !== "past" || /^was\s/.test(proof.text))
    return null;
  if (!pick("joined?", [true, false])) return null;
  const { rest, place } = splitPlace(proof.text);
  const text =
    place === null
      ? pick("joined-bare", needFrames.joinedBare)(need_.text, proof.text)
      : pick("joined", needFrames.joined)(need_.text, rest, place);
  return countWords(text) > 36 || /,/.test(need_.text)
    ? null
    : [sentence(text, `need:${need.id}`, `evidence:${evidence.id}`)];
}

function proofSentence({ evidence }: Pair, setting: Setting, pick: Picker): Sentence {
  return sentence(proofText(readEvidence(evidence.text), setting, pick, evidence.text), `evidence:${evidence.id}`);
}

function proofText({ form, text }: Phrase, setting: Setting, pick: Picker, typed: string): string {
  // "I was promoted" is no task that was done: it stands as it is, place and all.
  const isState = /^(am|was|can|will|know|speak|hold|read|have (?:a|an|the|my))\s/.test(text);
  if (form === "past" && !isState) {
    const { rest, place } = splitPlace(text);
    return place === null
      ? pick("proof", proofFrames.proofs)(text, setting)
      : pick("proof-place", proofFrames.proofsAtPlace)(rest, place);
  }
  const options = {
    past: proofFrames.proofsOfState,
    present: isState ? proofFrames.proofsOfState : proofFrames.proofsNow,
    noun: proofFrames.proofsAsThing,
    gerund: proofFrames.proofsAsDoing,
    clause: proofFrames.proofsAsClause,
    sentence: proofFrames.proofsAsClause,
  };
  const key = form in options ? (form as keyof typeof options) : null; // The seam: `in` has just looked.
  return pick(
    `proof-${key ?? "heard"}${isState ? "-state" : ""}`,
    key === null ? proofFrames.proofsAsHeard : options[key],
  )(text || typed, setting);
}

function brief({ evidence }: Pair, setting: Setting, pick: Picker): Sentence {
  const { place } = splitPlace(readEvidence(evidence.text).text);
  const text =
    place === null
      ? pick("brief", proofFrames.proofsInBriefBare)(setting)
      : pick("brief-place", proofFrames.proofsInBrief)("", place);
  return sentence(text, `evidence:${evidence.id}`);
}

function secondNeedSentence(
  dossier: Dossier,
  met: Recipient,
  { need }: Pair,
  _setting: Setting,
  pick: Picker,
): Sentence {
  const { form, text } = needPhrase(need, met);
  const key =
    form === "noun" || form === "gerund"
      ? isToldBy(dossier, met, need)
        ? "noun"
        : "shared"
      : form === "asked"
        ? isToldBy(dossier, met, need)
          ? "asked"
          : "sharedAsked"
        : form === "infinitive" || form === "person" || form === "clause"
          ? form
          : "heard";
  return sentence(pick(`second-need-${key}`, needFrames.secondNeeds[key])(text || need.text), `need:${need.id}`);
}

function secondProofSentence(first: Pair, second: Pair, setting: Setting, pick: Picker): Sentence {
  const phrase = readEvidence(second.evidence.text);
  const fact = `evidence:${second.evidence.id}`;
  if (phrase.form !== "past" || /^was\s/.test(phrase.text))
    return sentence(proofText(phrase, setting, pick, second.evidence.text), fact);
  const { rest, place } = splitPlace(phrase.text);
  const isSamePlace = place !== null && splitPlace(readEvidence(first.evidence.text).text).place === place;
  if (isSamePlace) return sentence(pick("second-there", proofFrames.secondProofsThere)(rest, place), fact);
  return sentence(pick("second-proof", proofFrames.secondProofs)(phrase.text, setting), fact);
}
