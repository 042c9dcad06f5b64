// No to an offer (DOMAIN B11): thanks, a clear statement at once, one neutral reason at most, good wishes.

import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { ComposedLetter } from "../letter.ts";
import { senderMissing } from "../missing.ts";
import { ownReason, partingWishes, valuedInPassing } from "../parting.ts";
import { isRecruiter, pickerFor, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const decline: DocumentKind = {
  id: "decline",
  title: "Decline",
  forms: ["email", "letter"],
  measure: () => ({ least: 50, most: 120, paragraphs: 3 }),
  names: ["employer", "role"],
  dots: "none",
  advice: ["Ring first where there is an offer; then this.", "One neutral reason at most."],
  missing: ({ dossier }) => senderMissing(dossier),
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const { role, post, employer } = setting;
  return {
    ...envelopeFor(task, `${role}: your offer`),
    paragraphs: [
      [
        sentence(
          `Thank you for ${isRecruiter(task) ? "bringing me the offer of" : "offering me"} the ${role} ${post} at ${employer}`,
          "opportunity",
        ),
        sentence("I have thought it over with care and have decided not to accept it"),
        ...ownReason(task),
      ],
      [...valuedInPassing(task, pick), sentence("Thank you for your confidence in me")],
      partingWishes(setting, pick),
    ],
    attachments: [],
  };
}
