// The last paragraph's facts: what was promised, and the one step that was named.

import type { Dossier, Recipient } from "../dossier.ts";
import { compareInstants, dayIn } from "../time.ts";
import { addressed } from "./addressed.ts";
import { conventionsOf } from "./conventions.ts";
import * as frames from "./frames/closing.ts";
import type { Setting } from "./frames/setting.ts";
import type { Sentence } from "./letter.ts";
import { readPromise, readTopic } from "./phrases.ts";
import type { Picker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { promiseFor } from "./topic.ts";

const settingless: Setting = { day: "", role: "", post: "", employer: "", isOnsite: true, agency: "" };

/** A promise is named with the day they were told, never with a day of our own, nor with one that has passed (C30). */
export function promiseSentence(dossier: Dossier, met: Recipient, pick: Picker, now: string): Sentence[] {
  const promise = promiseFor(dossier, met);
  if (promise === null) return [];
  const { form, text } = readPromise(addressed(promise.text, met.person, true));
  const fact = `promise:${promise.id}`;
  const isAhead = promise.dueAt !== null && compareInstants(promise.dueAt, now) > 0;
  const by = isAhead && promise.dueAt !== null ? ` by ${dueDay(dossier, met, promise.dueAt)}` : "";
  if (form === "noun") return [sentence(pick("promise", frames.promisesOfThing)(`${text}${by}`, settingless), fact)];
  if (form === "infinitive")
    return [sentence(pick("promise-act", frames.promisesToAct)(`${text}${by}`, settingless), fact)];
  return text === "" ? [] : [sentence(`I have not forgotten my promise: ${text.replace(/^they\b/, "you")}${by}`, fact)];
}

function dueDay({ profile }: Dossier, { interview }: Recipient, dueAt: string): string {
  return conventionsOf(profile.locale).weekdayAndDay(dayIn(interview.zone, dueAt));
}

/** What is theirs to give is not ours to look forward to aloud. */
const pressing =
  /\b(decisions?|decid\w+|offers?|answers?|contracts?|references?|background|feedback|replies|reply|hear\w*|calls?|phone|e-?mails?|letters?|salary|pay|shortlist\w*|results?|outcome|news|test results?)\b/i;

/** Only a thing or a doing can be welcomed: "maybe a walk-through" is one, "they will call" is left unsaid. */
export function nextStepSentence(_dossier: Dossier, { interview }: Recipient, pick: Picker): Sentence[] {
  const bare = interview.nextStep
    .trim()
    .replace(/^(maybe|perhaps|possibly|probably|likely)\s+/i, "")
    .replace(/\s+(next week|this week|tomorrow|in (?:about )?(?:a|one|two|three|\d+) (?:days?|weeks?))$/i, "");
  const { form, text } = readTopic(bare);
  if (pressing.test(text)) return [];
  const isThing = form === "noun" && /^(an?|the|another|one|your)\s/i.test(text);
  const isNumbered =
    form === "noun" &&
    /^(first|second|third|fourth|final|last)\s(round|interview|meeting|visit|talk|conversation|day)\b/i.test(text);
  if (!isThing && !isNumbered && form !== "gerund") return [];
  const frame = form === "gerund" ? pick("next-step-doing", frames.nextStepsToDo) : pick("next-step", frames.nextSteps);
  return [
    sentence(
      frame(isNumbered ? `a ${text}`.replace(/^a (first|final|last)/, "the $1") : text, settingless),
      `interview:${interview.id}`,
    ),
  ];
}
