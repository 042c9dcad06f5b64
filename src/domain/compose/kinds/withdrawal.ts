// The candidate's own no before there is an offer (DOMAIN B11): clear in the first paragraph, and friendly to the end.

import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { ComposedLetter } from "../letter.ts";
import { senderMissing } from "../missing.ts";
import { ownReason, partingWishes, valuedInPassing } from "../parting.ts";
import { isRecruiter, pickerFor, sceneFacts, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const withdrawal: DocumentKind = {
  id: "withdrawal",
  title: "Withdrawal",
  forms: ["email", "letter"],
  measure: () => ({ least: 50, most: 120, paragraphs: 3 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["Tell them as soon as you know; tell your recruiter and recommenders too."],
  missing: ({ dossier }) => senderMissing(dossier),
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const { role, post, employer, day } = setting;
  return {
    ...envelopeFor(task, `${role}: withdrawal of my application`),
    paragraphs: [
      [
        isRecruiter(task)
          ? sentence("Thank you for all your help with this application")
          : sentence(`Thank you for your time on ${day} and for considering me`, ...sceneFacts(task)),
        sentence(`I have decided to withdraw my application for the ${role} ${post} at ${employer}`, "opportunity"),
        ...ownReason(task),
      ],
      [...valuedInPassing(task, pick), sentence("You are hearing this straight away, so that you can plan without me")],
      partingWishes(setting, pick),
    ],
    attachments: [],
  };
}
