// What the three letters about a recommendation share: who it is about, and what they saw.

import type { Evidence, Need } from "../debrief.ts";
import { findPerson } from "../dossier.ts";
import type { Person } from "../people.ts";
import type { Recommender } from "../recommenders.ts";
import type { Task } from "./document-kind.ts";
import { readEvidence, splitPlace } from "./phrases.ts";

/** The recommender the document is about, with the person they are; null: of a record that is gone. */
export function recommenderOf({
  dossier,
  to,
  aboutId,
}: Task): { readonly recommender: Recommender; readonly writer: Person } | null {
  const recommender =
    dossier.recommenders.find(({ id }) => id === aboutId) ??
    dossier.recommenders.find(({ personId }) => personId === to.person.id);
  const writer = recommender === undefined ? null : findPerson(dossier, recommender.personId);
  return recommender === undefined || writer === null ? null : { recommender, writer };
}

/** How they know the work, as a note behind a comma or in brackets: it may be any phrase. */
export function relationNote({ relation }: Recommender): string {
  const words = relation.trim().replace(/[.\s]+$/, "");
  return words === "" ? "" : ` (${words.replaceAll("(", "[").replaceAll(")", "]")})`;
}

/** What was done where they worked together; where no proof names a place of theirs, none is claimed to have been seen. */
export function seenBy(
  { evidence }: Pick<Task["dossier"], "evidence">,
  { relation }: Recommender,
): readonly Evidence[] {
  return evidence.filter(({ text }) => {
    const { place } = splitPlace(readEvidence(text).text);
    return place !== null && relation.toLowerCase().includes(place.toLowerCase());
  });
}

/** The needs with a proof beside them first: two or three say enough. */
export function needsToName({ needs, dots }: Task["dossier"], count: number): readonly Need[] {
  const isAnswered = ({ id }: Need) => Number(dots.some(({ needId }) => needId === id));
  return needs.toSorted((a, b) => isAnswered(b) - isAnswered(a)).slice(0, count);
}
