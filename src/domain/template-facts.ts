// What a template of one's own may name: the facts of one document, flat and documented. Private pages, notes of people
// and weak spots are never among them (R60).

import { z } from "zod";
import { addressed } from "./compose/addressed.ts";
import { conventionsOf, weekdayName } from "./compose/conventions.ts";
import type { Phrase } from "./compose/phrase.ts";
import { readEvidence, readNeed, readPromise, readTopic } from "./compose/phrases.ts";
import { evidenceFor, needsFor, pairsFor, pointsFor, promiseFor } from "./compose/topic.ts";
import type { Dossier, Recipient } from "./dossier.ts";
import type { Mode } from "./interviews.ts";
import { addressOf, runningName } from "./names.ts";
import { employerName } from "./opportunities.ts";
import { dayIn } from "./time.ts";

export const TemplateFact = z.object({
  /** As a template writes it: `recipient.name`. */
  name: z.string(),
  /** "" or []: nothing is known of it here. */
  value: z.union([z.string(), z.array(z.string())]),
  /** What it is, in a few words. */
  about: z.string(),
});
export type TemplateFact = z.infer<typeof TemplateFact>;

interface Given {
  readonly dossier: Dossier;
  readonly to: Recipient;
  /** An instant. */
  readonly now: string;
}

export function templateFacts(given: Given): readonly TemplateFact[] {
  const rows = [...ofRecipient(given), ...ofProcess(given), ...ofTalk(given), ...ofSender(given)];
  return rows.map(([name, value, about]) => ({ name, value: tidied(value), about }));
}

type Row = readonly [name: string, value: string | null | readonly string[], about: string];

function ofRecipient({ dossier: { profile }, to: { person } }: Given): readonly Row[] {
  return [
    ["recipient.name", runningName(person), "The full name of whom it is for"],
    ["recipient.address_as", addressOf(person, profile.locale), "What follows “Dear”"],
    ["recipient.given_name", person.givenName, "The given name, where it is noted"],
    ["recipient.title", person.title, "Their title"],
  ];
}

function ofProcess({ dossier, to: { interview }, now }: Given): readonly Row[] {
  const { opportunity, profile } = dossier;
  const { day, weekdayAndDay, dateLine } = conventionsOf(profile.locale);
  const on = interview.startsWall.slice(0, 10);
  const { decisionOn } = opportunity;
  return [
    ["employer", employerName(opportunity), "The employer’s name in running text"],
    ["employer_legal", opportunity.companyLegal, "The legal name"],
    ["role", opportunity.role, "The exact title of the role"],
    ["role_short", opportunity.roleShort ?? opportunity.role, "A shorter title, where there is one"],
    ["agency", opportunity.agency, "The agency"],
    ["interview.day", day(on), "The day of the interview"],
    ["interview.weekday", weekdayName(on), "Its day of the week"],
    ["interview.weekday_and_day", weekdayAndDay(on), "Both"],
    ["interview.mode", modes[interview.mode], "How you met: follows “we spoke”"],
    ["interview.round", String(interview.round), "The number of the round"],
    ["interview.next_step", interview.nextStep, "What they said happens next"],
    ["decision.day", decisionOn === null ? "" : day(decisionOn), "The day they decide"],
    ["decision.weekday", decisionOn === null ? "" : weekdayName(decisionOn), "Its day of the week"],
    ["decision.words", opportunity.decisionText, "When they decide, in their words"],
    ["today", dateLine(dayIn(interview.zone, now)), "The day of writing, with its year"],
  ];
}

const modes: Readonly<Record<Mode, string>> = {
  onsite: "in person",
  phone: "by phone",
  video: "by video",
  test: "at the test",
  informal: "informally",
};

function ofTalk({ dossier, to }: Given): readonly Row[] {
  const said = ({ text, personId }: { readonly text: string; readonly personId: string | null }) =>
    addressed(text, to.person, personId === to.person.id);
  const needs = needsFor(dossier, to);
  const proofs = evidenceFor(dossier, to);
  const [pair] = pairsFor(dossier, to);
  const need = pair?.need ?? needs[0];
  const proof = pair?.evidence ?? proofs[0];
  const points = pointsFor(dossier, to).map(said);
  const promise = promiseFor(dossier, to)?.text ?? "";
  const needPhrase = readNeed(need === undefined ? "" : said(need));
  const proofPhrase = readEvidence(proof?.text ?? "");
  const kindness = dossier.hospitality.find(
    ({ personId, interviewId }) => personId === to.person.id && interviewId === to.interview.id,
  );
  return [
    ["need", need?.text ?? "", "The first thing they need, as you noted it"],
    ["need_as_thing", as(needPhrase, "noun", "gerund"), "The same, where it follows “about”"],
    ["need_as_act", as(needPhrase, "infinitive"), "The same, where it follows “to”"],
    ["need_as_someone", as(needPhrase, "person"), "The same, where it follows “looking for”"],
    ["needs", needs.map(said), "All they need: a list"],
    ["proof", proof?.text ?? "", "Your proof for that need, as you noted it"],
    ["proof_as_act", as(proofPhrase, "past", "present"), "The same, where it follows “I”"],
    ["proof_as_sentence", as(proofPhrase, "sentence"), "The same, where it stands alone"],
    ["proofs", proofs.map(({ text }) => text), "All your proofs: a list"],
    ["point", points[0] ?? "", "What you talked about, as you noted it"],
    ["point_as_thing", as(readTopic(points[0] ?? ""), "noun", "gerund"), "The same, where it follows “about”"],
    ["points", points, "All you talked about: a list"],
    ["promise", promise, "What you promised, as you noted it"],
    ["promise_as_act", as(readPromise(promise), "infinitive"), "The same, where it follows “I will”"],
    ["promise_as_thing", as(readPromise(promise), "noun"), "The same, where it follows “send you”"],
    ["kindness", kindness?.text ?? "", "What they did for you"],
  ];
}

function ofSender({ dossier: { profile } }: Given): readonly Row[] {
  return [
    ["me.name", profile.fullName, "Your name"],
    ["me.phone", profile.phone, "Your phone"],
    ["me.email", profile.email, "Your e-mail"],
    ["me.city", profile.city, "Your town"],
    ["me.linkedin", profile.linkedinUrl, "Your LinkedIn address"],
  ];
}

function as({ form, text }: Phrase, ...forms: readonly Phrase["form"][]): string {
  return forms.includes(form) ? text : "";
}

function tidied(value: Row[1]): string | string[] {
  if (typeof value === "string" || value === null) return value?.trim() ?? "";
  return value.map((one) => one.trim()).filter(Boolean);
}
