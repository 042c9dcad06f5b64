// What the letters about a recommendation share: who it is about, what they saw, by when it helps.

import type { Evidence, Need } from "../debrief.ts";
import { findPerson } from "../dossier.ts";
import { recommendationRequest as requestRow } from "../follow-ups/kinds/recommendation-request.ts";
import { planFollowUps } from "../follow-ups/plan.ts";
import type { Person } from "../people.ts";
import type { Recommender } from "../recommenders.ts";
import { type CalendarDay, dayIn } from "../time.ts";
import type { Task } from "./document-kind.ts";
import type { MissingFact } from "./letter.ts";
import { senderMissing } from "./missing.ts";
import { isClause, isPast } from "./phrase-shapes.ts";
import { readEvidence, splitPlace } from "./phrases.ts";
import { tidy, toYou } from "./tidy.ts";

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

/** The day by which their letter helps; null: there is none to name any more. */
export function neededByOf({ dossier, to, now }: Task, about: Recommender | null): CalendarDay | null {
  const row = planFollowUps(dossier, now, [requestRow]).find(
    ({ kind, aboutId, personId }) =>
      kind === "recommendation_request" && (about === null ? personId === to.person.id : aboutId === about.id),
  );
  const day = row?.neededBy?.slice(0, 10) ?? null;
  return day === null || day < dayIn(to.interview.zone, now) ? null : day;
}

/** What a word to a recommender waits for, apart from what it says. */
export function missingToWriteThem(task: Task): MissingFact[] {
  return [...senderMissing(task.dossier), ...(recommenderOf(task) === null ? (["recommender"] as const) : [])];
}

/** Told to them, what follows "because": "you know my work from Pelangi Polytechnic (2022-2026)". */
export function howYouKnow({ relation }: Recommender): string {
  const words = relationOf(relation);
  const [place] = placesIn(words);
  if (place !== undefined) {
    const when = /\b(?:(?:until|since|from)\s)?(?:19|20)\d\d\b.*$/.exec(words.slice(words.indexOf(place)))?.[0] ?? "";
    return `you know my work from ${place}${when === "" ? "" : ` (${bare(when)})`}`;
  }
  const [, part = "", time = ""] = ofTheirs.exec(words) ?? [];
  if (part !== "") return `as ${part}${/^[\s,(]*\d/.test(time) ? ` (${bare(time)})` : time} you know my work`;
  const said = toYou(words);
  if (isDeed(words)) return `you ${said.replace(/^was\b/, "were")} and know my work`;
  return isClause(words) && !/\b(?:she|he)\b/i.test(words) ? `${said} and you know my work` : "you know my work";
}

/** Told of them, what follows "who"; words that fit into no sentence stand in brackets. */
export function howTheyKnow({ relation }: Recommender): string {
  const words = relationOf(relation);
  if (words === "") return "knows my work";
  if (isDeed(words)) return `${words}${words.includes(",") ? "," : ""} and knows my work`;
  return `knows my work (${words.replaceAll("(", "[").replaceAll(")", "]")})`;
}

const relationOf = (relation: string) => lowerKept(relation.trim().replace(/[.\s]+$/, ""));

/** Only a verb or a small word at the beginning loses its capital: "Taught me food safety", "My manager". */
const lowerKept = (text: string) =>
  isPast(tidy(text))
    ? tidy(text)
    : text.replace(/^(?:We|My|Our|They|Their|She|Her|He|His|The|An?)\b/, (word) => word.toLowerCase());

/** "my manager", and for how long: "my line manager, 2019 to 2024", "my client since 2018". */
const ofTheirs =
  /^(my (?:[\p{L}-]+ ){0,2}?(?:manager|boss|supervisor|lead|director|client|customer|colleague|mentor|teacher|professor|tutor))((?:,? \(?(?:(?:from|since|until|for) )?(?:\d{4}\b|[a-z]+ years?)[^,]*)?)$/u;

const bare = (text: string) => text.replace(/[()[\]]/g, "").replace(/^[\s,]+/, "");

/** "taught me food safety", "was my boss until 2024": with them as its subject. */
const isDeed = (words: string) => isPast(words) && /\b(?:me|my)\b/.test(words);

/** What was done where they worked together; where no proof names a place of theirs, none is claimed to have been seen. */
export function seenBy(
  { evidence }: Pick<Task["dossier"], "evidence">,
  { relation }: Recommender,
): readonly Evidence[] {
  const known = relation.toLowerCase();
  return evidence.filter(({ text }) =>
    [splitPlace(readEvidence(text).text).place, ...placesIn(text)].some(
      (place) => place != null && known.includes(place.toLowerCase()),
    ),
  );
}

/** "Myrtle House" of "set up a call list at Myrtle House, complaints down". */
function placesIn(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /\bat\s((?:the\s)?\p{Lu}[\p{L}\p{M}'’&-]*(?:\s(?:(?:of|and|the|for|de|la)\s)?[\p{Lu}&][\p{L}\p{M}'’&-]*)*)/gu,
    ),
  ].flatMap(([, place]) => place ?? []);
}

/** The needs with a proof beside them first: two or three say enough. */
export function needsToName({ needs, dots }: Task["dossier"], count: number): readonly Need[] {
  const isAnswered = ({ id }: Need) => Number(dots.some(({ needId }) => needId === id));
  return needs.toSorted((a, b) => isAnswered(b) - isAnswered(a)).slice(0, count);
}
