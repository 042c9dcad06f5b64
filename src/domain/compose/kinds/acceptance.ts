// The yes in writing (DOMAIN B11): thanks, the title, the first day, what was agreed, what happens next.

import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { senderMissing } from "../missing.ts";
import { isRecruiter, pickerFor, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";
import { valuedThing } from "../valued.ts";

export const acceptance: DocumentKind = {
  id: "acceptance",
  title: "Acceptance",
  forms: ["email", "letter"],
  measure: () => ({ least: 80, most: 180, paragraphs: 4 }),
  names: ["employer", "role"],
  dots: "none",
  advice: [
    "Say yes by telephone first; this puts it in writing.",
    "Check title, first day and terms against their letter.",
  ],
  missing: ({ dossier }) => [
    ...senderMissing(dossier),
    ...(dossier.opportunity.startsOn === null ? (["startsOn"] as const) : []),
  ],
  compose,
};

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  return {
    ...envelopeFor(task, `${setting.role}: acceptance of your offer`),
    paragraphs: [
      [
        sentence(
          `Thank you for ${isRecruiter(task) ? "bringing me the offer of" : "offering me"} the ${setting.role} ${setting.post} at ${setting.employer}`,
          "opportunity",
        ),
        sentence("I am very happy to accept, and this is to confirm it in writing"),
      ],
      [...agreed(task), ...whatIsNext(task)],
      [
        ...work(task, setting),
        sentence("Thank you again for your confidence in me and for the time you and your colleagues took over this"),
      ],
    ],
    attachments: [],
  };
}

function agreed({ dossier: { opportunity, profile } }: Task): Sentence[] {
  const { startsOn, agreedTerms } = opportunity;
  const terms = agreedTerms.trim().replace(/[.\s]+$/, "");
  return [
    ...(startsOn === null
      ? []
      : [
          sentence(
            `As agreed, I will start on ${conventionsOf(profile.locale).weekdayAndDay(startsOn)}`,
            "opportunity",
          ),
        ]),
    ...(terms === "" ? [] : [sentence(`These are the terms as I understand them: ${terms}`, "opportunity")]),
  ];
}

function whatIsNext({ dossier: { opportunity } }: Task): Sentence[] {
  const before = opportunity.startsOn === null ? "before I begin" : "before that day";
  return [
    sentence("I look forward to the contract, and will return it signed as soon as I have it"),
    sentence(
      `If you need any papers or details from me ${before}, please let me know and I will send them straight away`,
    ),
  ];
}

/** What was talked about is what to look forward to. */
function work(task: Task, { employer }: Setting): Sentence[] {
  const valued = task.to.part?.role === "recruiter" ? null : valuedThing(task);
  if (valued === null)
    return [sentence(`I am looking forward to the work, and to meeting everyone at ${employer}`, "opportunity")];
  return [
    sentence(`I am looking forward to joining ${employer}`, "opportunity"),
    sentence(`I have kept in mind what we said about ${valued.thing}, and I am keen to begin`, valued.fact),
  ];
}
