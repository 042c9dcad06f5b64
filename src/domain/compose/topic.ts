// What a letter can draw on for one person: their own facts first, then what belongs to everyone.

import type { Evidence, Need, PromiseMade, WeakSpot } from "../debrief.ts";
import { type Dossier, everyoneMet, type Met, type Recipient } from "../dossier.ts";
import { takesPlace } from "../interviews.ts";
import { isInterviewer } from "../people.ts";
import { standingTouches } from "../touches.ts";

/** A need and the evidence that answers it. */
export interface Pair {
  readonly need: Need;
  readonly evidence: Evidence;
}

/** The pairs for this letter, best first: those of the person, else the shared ones, dealt out along the panel. */
export function pairsFor(dossier: Dossier, met: Recipient): readonly Pair[] {
  const known = pairsOfRound(dossier, met);
  const own = known.filter((pair) => personOf(pair) === met.person.id);
  if (own.length > 0) return freshFirst(own, met);
  const shared = freshFirst(
    known.filter((pair) => personOf(pair) === null),
    met,
  );
  const panel = panelOf(dossier, met).filter((one) => !known.some((pair) => personOf(pair) === one.person.id));
  const place = Math.max(
    0,
    panel.findIndex(({ person }) => person.id === met.person.id),
  );
  if (panel.length <= 1) return shared;
  // Enough for everyone: each gets their own. Too few: one each, in turn.
  if (shared.length >= panel.length) return shared.filter((_pair, index) => index % panel.length === place);
  return shared.length === 0 ? [] : [shared[place % shared.length]].flatMap((pair) => pair ?? []);
}

/** Whether two letters of this panel have told this proof already: its figures are not told a third time (B2). */
export function isToldTwice(dossier: Dossier, met: Recipient, { evidence }: Pair): boolean {
  const panel = panelOf(dossier, met);
  const place = panel.findIndex(({ person }) => person.id === met.person.id);
  const before = panel.slice(0, Math.max(0, place));
  return (
    before.filter((one) =>
      pairsFor(dossier, one)
        .slice(0, 2)
        .some((pair) => pair.evidence.id === evidence.id),
    ).length >= 2
  );
}

function pairsOfRound(dossier: Dossier, { interview }: Recipient): readonly Pair[] {
  return dossier.dots.flatMap(({ needId, evidenceId }) => {
    const need = dossier.needs.find(({ id }) => id === needId);
    const evidence = dossier.evidence.find(({ id }) => id === evidenceId);
    if (need === undefined || evidence === undefined) return [];
    return need.interviewId === null || need.interviewId === interview.id ? [{ need, evidence }] : [];
  });
}

function personOf({ need, evidence }: Pair): string | null {
  return need.personId ?? evidence.personId;
}

/** What came up in this round before what holds for all rounds: a second letter to a person says something new (D5). */
function freshFirst(pairs: readonly Pair[], { interview }: Recipient): readonly Pair[] {
  return pairs.toSorted(
    (a, b) => Number(b.need.interviewId === interview.id) - Number(a.need.interviewId === interview.id),
  );
}

/** Everything they need that this person said or that nobody in particular said. */
export function needsFor({ needs }: Dossier, { person, interview }: Recipient): readonly Need[] {
  return needs.filter(
    (need) =>
      (need.personId === person.id || need.personId === null) &&
      (need.interviewId === null || need.interviewId === interview.id),
  );
}

export function evidenceFor({ evidence }: Dossier, { person }: Recipient): readonly Evidence[] {
  return evidence.filter(({ personId }) => personId === person.id || personId === null);
}

/** What was talked about with this person, their own first. */
export function pointsFor(
  { points }: Dossier,
  { person, interview }: Recipient,
): readonly { readonly id: string; readonly text: string; readonly personId: string | null }[] {
  const ofRound = points.filter((point) => point.interviewId === interview.id);
  const own = ofRound.filter(({ personId }) => personId === person.id);
  return own.length > 0 ? own : ofRound.filter(({ personId }) => personId === null);
}

/** One weak spot at most, and only for the person who asked (R30). With one interviewer, that is who asked. */
export function weakSpotFor(dossier: Dossier, met: Recipient): WeakSpot | null {
  const isAlone = panelOf(dossier, met).length === 1;
  const spots = dossier.weakSpots.filter(
    (spot) =>
      spot.interviewId === met.interview.id && (spot.personId === met.person.id || (spot.personId === null && isAlone)),
  );
  return spots.find((spot) => spot.recoverText.trim() !== "" || spot.evidenceId !== null) ?? null;
}

export function promiseFor({ promises }: Dossier, { person, interview }: Recipient): PromiseMade | null {
  return (
    promises.find(
      (promise) =>
        promise.interviewId === interview.id && promise.personId === person.id && promise.fulfilledAt === null,
    ) ?? null
  );
}

/** The interviewers of this round, in the order of the record. */
export function panelOf(dossier: Dossier, { interview }: Recipient): readonly Met[] {
  return everyoneMet(dossier).filter((met) => met.interview.id === interview.id && isInterviewer(met.part.role));
}

/** How many letters the process can have. */
export function countLetters(dossier: Dossier): number {
  return Math.max(1, everyoneMet(dossier).length);
}

/** Where this letter stands among all letters of the process: what the frames are dealt out by. */
export function ordinalOf(dossier: Dossier, { person, interview, part }: Recipient): number {
  if (part === null)
    return Math.max(
      0,
      dossier.recommenders.findIndex(({ personId }) => personId === person.id),
    );
  return Math.max(
    0,
    everyoneMet(dossier).findIndex((met) => met.person.id === person.id && met.interview.id === interview.id),
  );
}

/** Whether this person was met or thanked in an earlier round. */
export function isKnown(dossier: Dossier, { person, interview }: Recipient): boolean {
  const metBefore = everyoneMet(dossier).some(
    (met) => met.person.id === person.id && met.interview.round < interview.round && takesPlace(met.interview),
  );
  return (
    metBefore ||
    standingTouches(dossier.touches).some((touch) => touch.personId === person.id && touch.interviewId !== interview.id)
  );
}
