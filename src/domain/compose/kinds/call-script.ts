// The one call (DOMAIN B7, R43, R44): points to talk from, and what to do when it goes another way. Not a text to read.

import { addressOf } from "../../names.ts";
import { bareEnvelope, scriptMissing } from "../bare.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { isRecruiter, pickerFor, reminderOf, sceneFacts, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const callScript: DocumentKind = {
  id: "call_script",
  title: "Call script",
  forms: ["script"],
  measure: () => ({ least: 60, most: 220, paragraphs: 12 }),
  names: ["role", "day"],
  dots: "better",
  advice: [
    "Stand up, smile, and talk from the points instead of reading.",
    "Tuesday to Thursday, 10:00 to 11:30 or 14:00 to 16:00 where they are.",
    "It is the only call: their ringing back, or asking you to, is not a second one.",
  ],
  missing: scriptMissing,
  compose,
};

function compose(task: Task): ComposedLetter {
  const setting = settingOf(task, pickerFor(task));
  const called = addressOf(task.to.person, task.dossier.profile.locale);
  return {
    ...bareEnvelope(task, task.to.person.phone),
    paragraphs: [...points(task, setting, called), branches(task, setting, called)].map((point) => [...point]),
    attachments: [],
  };
}

function points(task: Task, setting: Setting, called: string): readonly (readonly Sentence[])[] {
  const { dossier, to } = task;
  const { phone } = to.person;
  return [
    ...(phone
      ? [
          [
            sentence(
              `Number: ${phone} (${[called, to.person.title.trim()].filter(Boolean).join(", ")})`,
              `person:${to.person.id}`,
            ),
          ],
        ]
      : []),
    [
      sentence(`Greet: Hello ${called}, this is ${dossier.profile.fullName}`, `person:${to.person.id}`, "profile"),
      sentence("Is this a good moment?"),
    ],
    [sentence(`Why: ${reminderOf(task, setting).replace(/^We/, "we")}`, ...sceneFacts(task))],
    [
      sentence(
        isRecruiter(task)
          ? "Thank: I wanted to thank you for setting it up"
          : "Thank: I wanted to thank you for the time you took",
      ),
    ],
    [sentence("Ask: is there anything else I can offer, or a question still open?")],
    [sentence("Offer: I am flexible about the next steps, and glad to be considered for future openings as well")],
    [sentence("If they speak of the timing: listen, and note the day")],
    [sentence("Close: thank you, and have a good day")],
  ];
}

function branches(task: Task, { day }: Setting, called: string): readonly Sentence[] {
  return [
    sentence(
      `If somebody else answers: say your name and that it is about the interview of ${day}, and ask whether ${called} is free`,
      `interview:${task.to.interview.id}`,
      `person:${task.to.person.id}`,
    ),
    sentence("If they are busy: ask when it would suit; that call is then at their request"),
    sentence("If it was decided otherwise: thank them, and say that future openings interest you"),
    sentence("If you cannot answer a question: promise it by a day that you name, and write that down"),
  ];
}
