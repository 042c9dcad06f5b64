// The name that a note, a script or a body begins with is that of the person it goes to: C3.

import type { Dossier, Recipient } from "../dossier.ts";
import { addressOf, localHonorific } from "../names.ts";
import type { Person } from "../people.ts";
import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";

export function checkGreeting({ document: { body }, dossier, met }: ReviewInput): Finding[] {
  for (const match of body.matchAll(/\b(?:hello|hi|dear)\s+(?=\p{Lu})/giu)) {
    const start = match.index + match[0].length;
    const wrong = otherNamedAt(body.slice(start), dossier, met);
    if (wrong === null) continue;
    const right = addressOf(met.person, dossier.profile.locale);
    const place = { start, end: start + wrong.length, mend: right };
    return [finding("C3", "refuse", "The greeting is for someone else", `This goes to ${right}.`, place)];
  }
  return [];
}

/** The words by which somebody else of this process is called there; a name that both have is theirs. */
function otherNamedAt(text: string, { people, profile }: Dossier, { person }: Recipient): string | null {
  const stands = (name: string) => startsWithWord(text, name);
  if (namesOf(person, profile.locale).some(stands)) return null;
  const others = people.filter(({ id }) => id !== person.id).flatMap((one) => namesOf(one, profile.locale));
  return others.toSorted((a, b) => b.length - a.length).find(stands) ?? null;
}

function namesOf(person: Person, locale: string): readonly string[] {
  const { fullName, latinName, givenName, familyName, honorific, addressAs } = person;
  const names = [addressAs, addressOf(person, locale), fullName, latinName, givenName, familyName];
  const titled = [fullName, familyName].map((name) => `${localHonorific(honorific, locale)} ${name ?? ""}`);
  return [...names, ...titled].map((name) => name?.trim() ?? "").filter((name) => name.length > 1);
}

function startsWithWord(text: string, name: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(".", "");
  const there = plain(text);
  return there.startsWith(plain(name)) && !/^[\p{L}\p{M}\p{N}]/u.test(there.slice(plain(name).length));
}
