// A word some months after a no (DOMAIN B11, R61, E11): with a reason, and without a question about the application.

import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import { framed } from "../framed.ts";
import type { Setting } from "../frames/setting.ts";
import { openingNamed } from "../future-opening.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { isBrief, proofAsClause } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import { pickerFor, reminderOf, sceneFacts, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { sentence } from "../sentence.ts";
import { evidenceFor, pairsFor } from "../topic.ts";

export const keepInTouch: DocumentKind = {
  id: "keep_in_touch",
  title: "Keep in touch",
  forms: ["email", "letter"],
  measure: () => ({ least: 40, most: 90, paragraphs: 3 }),
  names: ["employer"],
  dots: "none",
  advice: ["Give a reason to write: an opening, or news of yours."],
  missing: ({ dossier }) => [...senderMissing(dossier), ...(isOpeningNamed(dossier) ? [] : (["reason"] as const))],
  compose,
};

function isOpeningNamed({ opportunity }: Task["dossier"]): boolean {
  return opportunity.futureOpening.trim() !== "";
}

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const isOpen = isOpeningNamed(task.dossier);
  return {
    ...envelopeFor(
      task,
      isOpen ? `${setting.employer}: the opening you mentioned` : `Keeping in touch: ${setting.role}`,
    ),
    paragraphs: [
      [opening(task, setting), reason(task, setting, pick)],
      [...strength(task), framed(pick("touch-close", closes), setting)],
    ],
    attachments: [],
  };
}

function opening(task: Task, setting: Setting): Sentence {
  return sentence(reminderOf(task, setting), ...sceneFacts(task));
}

function reason({ dossier: { opportunity } }: Task, { employer }: Setting, pick: Picker): Sentence {
  const named = openingNamed(opportunity);
  const frames = {
    none: [`I am writing because I would still like to work with ${employer}, should a suitable opening come up`],
    thing: [
      `I am writing because you mentioned ${named.words}, and it still interests me`,
      `At the time you mentioned ${named.words}; I would still be glad to be considered for it`,
    ],
    loose: [
      `I am writing because you mentioned an opening to come (${named.words}), and it still interests me`,
      `You mentioned an opening to come (${named.words}); I would still be glad to be considered for it`,
    ],
  };
  return sentence(pick(`touch-reason-${named.form}`, frames[named.form]), "opportunity");
}

/** One line to remember them by. */
function strength({ dossier, to }: Task): Sentence[] {
  const evidence = pairsFor(dossier, to)[0]?.evidence ?? evidenceFor(dossier, to)[0];
  const clause = evidence === undefined ? null : proofAsClause(evidence);
  return evidence === undefined || clause === null || !isBrief(clause)
    ? []
    : [sentence(`You may remember that ${clause}`, `evidence:${evidence.id}`)];
}

const closes: readonly ((setting: Setting) => string)[] = [
  () => "If it would be of use to talk, I am easy to reach, and I wish you and your team well",
  ({ employer }) => `I am glad to talk whenever it suits, and wish everyone at ${employer} well`,
];
