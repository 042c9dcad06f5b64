// The note to whoever was kind (DOMAIN B3): the concrete acts, the day, a friendly close. Never a pitch.

import type { Dossier, Recipient } from "../../dossier.ts";
import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import * as frames from "../frames/hospitality-note.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { type Phrase, readKindness } from "../phrases.ts";
import { smoothest } from "../polish.ts";
import { pickerFor, settingOf } from "../scene.ts";
import type { Picker } from "../seed.ts";
import { joinWords, sentence } from "../sentence.ts";

export const hospitalityNote: DocumentKind = {
  id: "hospitality_note",
  title: "Hospitality note",
  forms: ["email", "letter"],
  measure: () => ({ least: 30, most: 110, paragraphs: 2 }),
  names: ["day"],
  dots: "none",
  advice: [
    "Thank for the one thing they did, and ask for nothing.",
    "Without an address, thank them in person next time; never guess one.",
  ],
  missing: ({ dossier, to }) => (actsOf(dossier, to).length === 0 ? ["kindness"] : []),
  compose: composeHospitalityNote,
};

function composeHospitalityNote(task: Task): ComposedLetter {
  const { dossier, to: met } = task;
  const conventions = conventionsOf(dossier.profile.locale);
  const day = conventions.weekdayAndDay(met.interview.startsWall.slice(0, 10));
  const setting = { ...settingOf(task, pickerFor(task)), day };
  const comma = conventions.isAmerican ? "," : "";
  const acts = actsOf(dossier, met);
  const things = acts.filter(({ phrase: { form } }) => form === "noun" || form === "gerund");
  const deeds = acts.filter(({ phrase: { form } }) => form === "past");
  const states = acts.filter(({ phrase: { form } }) => form === "clause");
  const visit = ["opportunity", `interview:${met.interview.id}`];
  const write = (pick: Picker): Sentence[] => {
    const around = pick("kind-visit", setting.isOnsite ? frames.visits : frames.callsAround)(setting, comma);
    const opening =
      things.length > 0
        ? sentence(
            pick("kind-things", frames.openingsForThings)(joinWords(textsOf(things), " and for "), around),
            ...factsOf(things),
            ...visit,
          )
        : sentence(pick("kind-opening", frames.openings)(around), ...visit);
    return [
      opening,
      ...(deeds.length > 0
        ? [sentence(`You ${things.length > 0 ? "also " : ""}${joinActs(textsOf(deeds))}`, ...factsOf(deeds))]
        : []),
      ...(states.length > 0 ? [sentence(`Thanks to you, ${joinWords(textsOf(states))}`, ...factsOf(states))] : []),
      sentence(pick("kind-effect", frames.effects)()),
      sentence(pick("kind-close", frames.closes)()),
    ];
  };
  const paragraph = smoothest((draft) => write(pickerFor(task, draft)));
  return {
    ...envelopeFor(task, `Thank you for ${setting.day}`),
    paragraphs: [paragraph],
    attachments: [],
  };
}

interface Act {
  readonly id: string;
  readonly phrase: Phrase;
}

const textsOf = (acts: readonly Act[]) => acts.map(({ phrase }) => phrase.text);
const factsOf = (acts: readonly Act[]) => acts.map(({ id }) => `hospitality:${id}`);

function actsOf({ hospitality }: Dossier, { person, interview }: Recipient): readonly Act[] {
  const names = [person.fullName, ...person.fullName.split(" "), person.latinName ?? ""].filter(
    (name) => name.length > 1,
  );
  return hospitality
    .filter((act) => act.personId === person.id && act.interviewId === interview.id)
    .map(({ id, text }) => ({ id, phrase: readKindness(text, names) }));
}

/** Acts that hold an "and" of their own need a comma between them. */
function joinActs(acts: readonly string[]): string {
  return acts.length === 2 && acts.some((act) => / and /.test(act)) ? acts.join(", and ") : joinWords(acts);
}
