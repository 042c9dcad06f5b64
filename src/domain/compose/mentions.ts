// A need or a proof set into a sentence that is about something else.

import type { Evidence, Need } from "../debrief.ts";
import type { Recipient } from "../dossier.ts";
import { addressed } from "./addressed.ts";
import { countWords } from "./letter.ts";
import type { Phrase } from "./phrase.ts";
import { readEvidence, readNeed, readTopic } from "./phrases.ts";

/** As what follows "about": "the need to cut scrap by half", "the need for someone who …". What is no phrase at all is quoted. */
export function needAsThing({ text, personId }: Pick<Need, "text" | "personId">, { person }: Recipient): string {
  return thing(readNeed(addressed(text, person, personId === person.id)), text);
}

/** The same of something that was talked about. */
export function pointAsThing({ text, personId }: { text: string; personId: string | null }, to: Recipient): string {
  return thing(readTopic(addressed(text, to.person, personId === to.person.id)), text);
}

function thing({ form, text }: Phrase, typed: string): string {
  if (form === "noun" || form === "gerund") return text;
  if (form === "person") return `the need for ${text}`;
  if (form === "infinitive") return `the need to ${text}`;
  if (form === "clause") return `the fact that ${text}`;
  return `“${(text || typed).replace(/["“”]/g, "").replace(/[.\s]+$/, "")}”`;
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
