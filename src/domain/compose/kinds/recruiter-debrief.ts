// The debrief to the agency's recruiter (DOMAIN B11, E3): the facts of the round, the interest, the dates. Nothing private.

import { type Dossier, everyoneMet, goesViaRecruiter, type Recipient } from "../../dossier.ts";
import { addressOf } from "../../names.ts";
import { isInterviewer } from "../../people.ts";
import { conventionsOf } from "../conventions.ts";
import { decisionNamed } from "../decision-named.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, Sentence } from "../letter.ts";
import { asThing, isBrief, needPhrase, proofAsClause } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import type { Phrase } from "../phrase.ts";
import { pickerFor, sceneFacts, settingOf } from "../scene.ts";
import { joinWords, sentence } from "../sentence.ts";

export const recruiterDebrief: DocumentKind = {
  id: "recruiter_debrief",
  title: "Recruiter debrief",
  forms: ["email", "letter"],
  measure: () => ({ least: 50, most: 220, paragraphs: 3 }),
  names: ["employer", "role", "day"],
  dots: "none",
  advice: ["Within four hours, before they ring the employer.", "What you would not want passed on stays out."],
  missing: ({ dossier }) => senderMissing(dossier),
  compose,
};

function compose(task: Task): ComposedLetter {
  const setting = settingOf(task, pickerFor(task));
  return {
    ...envelopeFor(task, `${setting.role} at ${setting.employer}: after the interview`),
    paragraphs: [
      [opening(task, setting), ...whoWasThere(task)],
      [...whatWasSaid(task), interest(task, setting)],
      [...whatIsNext(task, setting), notes(task)],
    ],
    attachments: [],
  };
}

function opening(task: Task, { role, post, employer, day }: Setting): Sentence {
  const words = `Thank you for arranging the interview on ${day} for the ${role} ${post} at ${employer}`;
  return sentence(words, ...sceneFacts(task));
}

function interviewers({ dossier, to }: Task): readonly Recipient[] {
  return everyoneMet(dossier).filter(
    ({ interview, part }) => interview.id === to.interview.id && isInterviewer(part.role),
  );
}

function whoWasThere(task: Task): Sentence[] {
  const met = interviewers(task);
  const { locale } = task.dossier.profile;
  if (met.length === 0) return [];
  const names = met.map(({ person }) => {
    const title = person.title.trim();
    return `${addressOf(person, locale)}${title === "" ? "" : ` (${title})`}`;
  });
  return [sentence(`I spoke with ${joinWords(names)}`, ...met.map(({ person }) => `person:${person.id}`))];
}

/** The needs they named, each beside what was answered where that is on record. */
function whatWasSaid({ dossier, to }: Task): Sentence[] {
  return needsOf(dossier, to)
    .slice(0, 3)
    .flatMap((need, index) => {
      const evidence = dossier.evidence.find(({ id }) =>
        dossier.dots.some((dot) => dot.needId === need.id && dot.evidenceId === id),
      );
      const proof = evidence === undefined ? null : proofAsClause(evidence);
      const opened = reported(needPhrase(need, to, "they"), need.text, index);
      if (proof === null || !evidence?.wasSaid || !isBrief(proof)) return [sentence(opened, `need:${need.id}`)];
      return [sentence(`${opened}; I told them that ${proof}`, `need:${need.id}`, `evidence:${evidence.id}`)];
    });
}

/** The first, second or third thing that came up, as it is told to somebody who was not there. */
function reported(phrase: Phrase, typed: string, index: number): string {
  const frames = {
    thing: ["We talked about", "Another subject was", "The conversation also came to"],
    clause: ["They told me that", "They also told me that", "They mentioned as well that"],
    person: ["They are looking for", "They are also looking for", "They would also like"],
    asked: ["They asked", "They also asked", "Another question was"],
    loose: ["One point that came up:", "Another point:", "A further point:"],
  };
  const thing = asThing(phrase);
  const { form, text } = phrase;
  const key = form === "person" || form === "clause" || form === "asked" ? form : thing === null ? "loose" : "thing";
  const words = key === "thing" ? thing : text || typed.trim();
  return `${frames[key][index] ?? frames[key][0]} ${words}`;
}

function needsOf({ needs }: Dossier, { interview }: Recipient) {
  return needs.filter(({ interviewId }) => interviewId === null || interviewId === interview.id);
}

function interest({ dossier }: Task, { post }: Setting): Sentence {
  return sentence(
    dossier.opportunity.isInterested
      ? `I am very interested in the ${post} and would be glad to go on to the next step`
      : `Having heard more, I would rather not go further with this ${post}`,
    "opportunity",
  );
}

function whatIsNext(task: Task, { employer }: Setting): Sentence[] {
  const { dossier, to } = task;
  const named = decisionNamed(task);
  const step = to.interview.nextStep.trim().replace(/[.\s]+$/, "");
  const { day, weekdayAndDay } = conventionsOf(dossier.profile.locale);
  return [
    ...(step === "" ? [] : [sentence(`They named the next step: ${step}`, `interview:${to.interview.id}`)]),
    named === null
      ? sentence(
          `No date for the decision was named; if you hear one from ${employer}, I would be glad to know it`,
          "opportunity",
        )
      : sentence(
          `They expect to decide ${named.word} ${(named.word === "by" ? weekdayAndDay : day)(named.on)}`,
          "opportunity",
        ),
  ];
}

/** Who is reached through the agency gets their thanks through it as well (D5). */
function notes(task: Task): Sentence {
  const handedOn = interviewers(task).filter((met) => goesViaRecruiter(task.dossier, met));
  if (handedOn.length === 0) return sentence("Please tell me if you need anything else from me");
  return sentence(
    handedOn.length > 1
      ? "I will send you a note of thanks for each of them, and would be grateful if you passed them on"
      : `I will send you a note of thanks for ${handedOn.map(({ person }) => addressOf(person, task.dossier.profile.locale)).join("")}, and would be grateful if you passed it on`,
    ...(handedOn.length > 1 ? [] : handedOn.map(({ person }) => `person:${person.id}`)),
  );
}
