// The note to whoever was kind (DOMAIN B3): one concrete act, the day, a friendly close. Never a pitch.

import type { Dossier, Met } from "../dossier.ts";
import { employerName } from "../opportunities.ts";
import { conventionsOf } from "./conventions.ts";
import { envelopeFor, formFor } from "./envelope.ts";
import * as frames from "./frames/hospitality-note.ts";
import type { ComposedLetter, LetterForm, Sentence } from "./letter.ts";
import { type Phrase, readKindness } from "./phrases.ts";
import { createPicker } from "./seed.ts";
import { joinWords, sentence } from "./sentence.ts";
import { ordinalOf } from "./topic.ts";

export function composeHospitalityNote(
  dossier: Dossier,
  met: Met,
  now: string,
  form: LetterForm = formFor(dossier, met),
): ComposedLetter {
  const { opportunity, profile } = dossier;
  const on = met.interview.startsWall.slice(0, 10);
  const conventions = conventionsOf(profile.locale);
  const pick = createPicker(
    [profile.fullName, opportunity.companyLegal, opportunity.role].join("|"),
    ordinalOf(dossier, met),
  );
  const visit = visitOf(
    met,
    employerName(opportunity),
    opportunity.role,
    conventions.weekdayAndDay(on),
    conventions.isAmerican,
  );
  const acts = actsOf(dossier, met);
  const facts = [...acts.map(({ id }) => `hospitality:${id}`), `interview:${met.interview.id}`];
  const kindness = kindnessText(
    acts.map(({ phrase }) => phrase),
    visit,
  );
  const paragraph: Sentence[] = [
    sentence(kindness, ...facts),
    sentence(pick("kind-thanks", frames.thanks)()),
    sentence(pick("kind-close", frames.closes)()),
  ];
  const subject = `Thank you for ${conventions.weekdayAndDay(on)}`;
  return {
    ...envelopeFor(dossier, met, form, subject, now),
    paragraphs: [paragraph],
    missing: acts.length === 0 ? ["kindness"] : [],
  };
}

function actsOf({ hospitality }: Dossier, { person, interview }: Met) {
  const names = [person.fullName, ...person.fullName.split(" "), person.latinName ?? ""].filter(
    (name) => name.length > 1,
  );
  return hospitality
    .filter((act) => act.personId === person.id && act.interviewId === interview.id)
    .map(({ id, text }) => ({ id, phrase: readKindness(text, names) }));
}

/** "when I came to Fiddlehead on Thursday, September 2, for the … interview". */
function visitOf({ interview }: Met, employer: string, role: string, day: string, isAmerican: boolean): string {
  const on = isAmerican ? `${day},` : day;
  return interview.mode === "onsite"
    ? `when I came to ${employer} on ${on} for the ${role} interview`
    : `around my interview with ${employer} on ${on} for the ${role} position`;
}

function kindnessText(acts: readonly Phrase[], visit: string): string {
  const of = (form: Phrase["form"]) => acts.filter((act) => act.form === form).map(({ text }) => text);
  const [done, things] = [of("past"), [...of("gerund"), ...of("noun")]];
  if (done.length > 0 && things.length > 0)
    return `You ${joinWords(done)} ${visit}, and I thank you for ${joinWords(things)} as well`;
  if (done.length > 0) return `You ${joinWords(done)} ${visit}`;
  if (things.length > 0) return `Thank you for ${joinWords(things)} ${visit}`;
  return `Thank you for looking after me ${visit}`;
}
