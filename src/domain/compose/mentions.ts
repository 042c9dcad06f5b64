// A need or a proof set into a sentence that is about something else.

import type { Evidence } from "../debrief.ts";
import type { Recipient } from "../dossier.ts";
import { addressed } from "./addressed.ts";
import { countWords } from "./letter.ts";
import type { Phrase } from "./phrase.ts";
import { readEvidence, readNeed, readNeedOfOthers, readTopic } from "./phrases.ts";

interface Told {
  readonly text: string;
  readonly personId: string | null;
}

/** Who hears of it: the employer, or somebody to whom the employer is "they". */
export type Side = "you" | "they";

/** A recruiter and whoever recommends are not of the employer's table. */
export function sideOf({ part }: Pick<Recipient, "part">): Side {
  return part === null || part.role === "recruiter" ? "they" : "you";
}

export function needPhrase({ text, personId }: Told, to: Recipient, side = sideOf(to)): Phrase {
  const said = addressed(text, to.person, personId === to.person.id);
  return side === "you" ? readNeed(said) : readNeedOfOthers(said);
}

/** As what follows "about": "the need to cut scrap by half". Null: it is a statement, or no phrase at all. */
export function asThing({ form, text }: Phrase): string | null {
  if (form === "noun" || form === "gerund") return text;
  if (form === "person") return `the need for ${text}`;
  return form === "infinitive" ? `the need to ${text}` : null;
}

/** Something that was talked about, as what follows "about". */
export function pointAsThing({ text, personId }: Told, to: Recipient): string | null {
  return asThing(readTopic(addressed(text, to.person, personId === to.person.id)));
}

/** "you told me about the rota", "I heard that the rota is redone by hand", "you asked whether I have …". */
export function asHeard({ form, text }: Phrase, teller: "you told me" | "I heard", side: Side): string | null {
  if (form === "noun" || form === "gerund") return `${teller} about ${text}`;
  if (form === "infinitive") return `${teller} that ${side} need to ${text}`;
  if (form === "person") return `${teller} that ${side} are looking for ${text}`;
  if (form === "clause") return `${teller} that ${text}`;
  return form === "asked" && teller === "you told me" ? `you asked ${text}` : null;
}

/** As one thing of a list behind a colon. */
export function asListed(phrase: Phrase, typed: string): string {
  if (phrase.form === "infinitive") return `the need to ${phrase.text}`;
  return phrase.form === "asked" ? `the question ${phrase.text}` : phrase.text || typed.trim();
}

/** As what follows "that": "I brought scrap down". Null: it is no statement. */
export function proofAsClause({ text }: Pick<Evidence, "text">): string | null {
  const phrase = readEvidence(text);
  if (phrase.form === "past" || phrase.form === "present") return `I ${phrase.text}`;
  return phrase.form === "clause" ? phrase.text : null;
}

/** Short enough to stand beside other words in one sentence. */
export function isBrief(text: string): boolean {
  return countWords(text) <= 18;
}
