// What to say after the beep (DOMAIN B7): name and number early and late, one offer, no answer asked for.

import { addressOf } from "../../names.ts";
import { bareEnvelope, scriptMissing } from "../bare.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import type { Setting } from "../frames/setting.ts";
import { bodyOf, type ComposedLetter, countWords, type Sentence } from "../letter.ts";
import { isRecruiter, pickerFor, reminderOf, sceneFacts, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const voicemailScript: DocumentKind = {
  id: "voicemail_script",
  title: "Voicemail",
  forms: ["script"],
  measure: () => ({ least: 30, most: 85, paragraphs: 1 }),
  names: ["role", "day"],
  dots: "better",
  advice: [
    "Under thirty seconds; say the number slowly, twice.",
    "A message left is the call: there is no second one.",
  ],
  missing: scriptMissing,
  compose,
};

function compose(task: Task): ComposedLetter {
  const setting = settingOf(task, pickerFor(task));
  const drafts = [true, false].map((isFull) => write(task, setting, isFull));
  const paragraph = drafts.find((draft) => countWords(bodyOf([draft])) <= 75) ?? drafts.at(-1) ?? [];
  return { ...bareEnvelope(task, task.to.person.phone), paragraphs: [[...paragraph]], attachments: [] };
}

/** Long names and titles leave less room for the rest. */
function write(task: Task, setting: Setting, isFull: boolean): readonly Sentence[] {
  const { profile } = task.dossier;
  const called = addressOf(task.to.person, profile.locale);
  const number = profile.phone === "" ? "" : `, ${profile.phone}`;
  return [
    sentence(`Hello ${called}, this is ${profile.fullName}${number}`, `person:${task.to.person.id}`, "profile"),
    sentence(
      reminderOf(task, { ...setting, employer: isRecruiter(task) ? setting.employer : "" }),
      ...sceneFacts(task),
    ),
    sentence("If there is anything else I can offer, I will gladly send it"),
    sentence("I am flexible about the next steps, and glad to be considered for future openings too"),
    ...(isFull ? [sentence("There is no need to call back")] : []),
    sentence(`Once more, ${profile.fullName}${number}`, "profile"),
    sentence("Thank you"),
  ];
}
