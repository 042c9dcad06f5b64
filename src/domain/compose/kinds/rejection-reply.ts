// The answer to a no (DOMAIN B10, R62): thanks, one thing valued, the door left open. Never an argument.

import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import { framed } from "../framed.ts";
import type { Frame, Setting } from "../frames/setting.ts";
import { openingNamed } from "../future-opening.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { senderMissing } from "../missing.ts";
import { isRecruiter, pickerFor, sceneFacts, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";
import { valuedThing } from "../valued.ts";

export const rejectionReply: DocumentKind = {
  id: "rejection_reply",
  title: "Reply to the rejection",
  forms: ["email", "letter"],
  measure: () => ({ least: 45, most: 160, paragraphs: 3 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["Wait two hours, and never argue.", "Few answer a no: whoever does is remembered."],
  missing: ({ dossier }) => senderMissing(dossier),
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, pick("no-subject", [`${setting.role}: thank you`, `Thank you: ${setting.role}`])),
    paragraphs: [
      [thanks(task, setting, pick)],
      [valued(task, setting, pick), ...feedback(task)],
      [...future(task, setting, pick), framed(pick("no-wishes", wishes), setting)],
    ],
    attachments: [],
  };
}

function thanks(task: Task, { role, post, employer, day }: Setting, pick: Picker): Sentence {
  if (isRecruiter(task))
    return sentence(
      `Thank you for letting me know the decision about the ${role} ${post} at ${employer}, and for your help with it`,
      "opportunity",
    );
  const frames = [
    `Thank you for letting me know your decision about the ${role} ${post} at ${employer}, and for the time you gave me on ${day}`,
    `Thank you for telling me how you have decided about the ${role} ${post} at ${employer}, and for our conversation on ${day}`,
  ];
  return sentence(pick("no-thanks", frames), ...sceneFacts(task));
}

/** One thing that they can believe was valued: what was talked about. */
function valued(task: Task, { employer }: Setting, pick: Picker): Sentence {
  const told = valuedThing(task);
  if (told === null)
    return sentence(
      `The interview taught me a good deal about the work at ${employer}, and I valued it`,
      "opportunity",
    );
  const frames = [
    `Our conversation was a pleasure, and the part about ${told.thing} has stayed with me`,
    `I enjoyed talking with you, especially about ${told.thing}`,
    `It was good to talk with you about ${told.thing}`,
  ];
  return sentence(pick("no-valued", frames), told.fact);
}

/** At most one soft request, and only where they gave no reason themselves (B10). */
function feedback({ dossier, to }: Task): Sentence[] {
  const isGiven = dossier.opportunity.outcomeText.trim() !== "";
  return isGiven || to.part?.permission === "denied_followup"
    ? []
    : [sentence("If you have a word of advice for me, I would be glad to have it")];
}

function future({ dossier: { opportunity } }: Task, { employer }: Setting, pick: Picker): Sentence[] {
  if (!opportunity.isInterested) return [];
  const named = openingNamed(opportunity);
  const frames = {
    none: [
      `If another opening comes up at ${employer} that would suit me, I would be glad to be considered`,
      `For a later opening at ${employer} I would be glad to be considered`,
    ],
    thing: [
      `You mentioned ${named.words}, and I would be glad to be considered for it`,
      `When the time is right, I would be glad to talk about the other thing you mentioned: ${named.words}`,
    ],
    loose: [
      `You mentioned an opening to come (${named.words}), and I would be glad to talk about it when the time is right`,
      `The opening you mentioned (${named.words}) interests me, and I would be glad to be considered for it`,
    ],
  };
  return [sentence(pick(`no-future-${named.form}`, frames[named.form]), "opportunity")];
}

const wishes: readonly Frame[] = [
  () => "I wish you and your team all the best",
  ({ employer }) => `I wish you and everyone at ${employer} well`,
];
