// What a letter can draw on for one person: their own facts first, then what belongs to everyone.

import type { Evidence, Need, PromiseMade, WeakSpot } from "../debrief.ts";
import { type Dossier, everyoneMet, type Met } from "../dossier.ts";
import { isInterviewer } from "../people.ts";
import { standingTouches } from "../touches.ts";

/** A need and the evidence that answers it. */
export interface Pair {
  readonly need: Need;
  readonly evidence: Evidence;
}

/** The pairs for this letter, best first: those of the person, else the shared ones, dealt out along the panel. */
export function pairsFor(dossier: Dossier, met: Met): readonly Pair[] {
  const pairs = dossier.dots.flatMap(({ needId, evidenceId }) => {
    const need = dossier.needs.find(({ id }) => id === needId);
    const evidence = dossier.evidence.find(({ id }) => id === evidenceId);
    return need === undefined || evidence === undefined ? [] : [{ need, evidence }];
  });
  const isOfRound = ({ need }: Pair) => need.interviewId === null || need.interviewId === met.interview.id;
  const personOf = ({ need, evidence }: Pair) => need.personId ?? evidence.personId;
  const own = pairs.filter((pair) => isOfRound(pair) && personOf(pair) === met.person.id);
  if (own.length > 0) return own;
  const shared = pairs.filter((pair) => isOfRound(pair) && personOf(pair) === null);
  return rotate(shared, placeInPanel(dossier, met));
}

/** Everything they need that this person said or that nobody in particular said. */
export function needsFor({ needs }: Dossier, { person, interview }: Met): readonly Need[] {
  return needs.filter(
    (need) =>
      (need.personId === person.id || need.personId === null) &&
      (need.interviewId === null || need.interviewId === interview.id),
  );
}

export function evidenceFor({ evidence }: Dossier, { person }: Met): readonly Evidence[] {
  return evidence.filter(({ personId }) => personId === person.id || personId === null);
}

/** What was talked about with this person, their own first. */
export function pointsFor(
  { points }: Dossier,
  { person, interview }: Met,
): readonly { readonly id: string; readonly text: string }[] {
  const ofRound = points.filter((point) => point.interviewId === interview.id);
  const own = ofRound.filter(({ personId }) => personId === person.id);
  return own.length > 0 ? own : ofRound.filter(({ personId }) => personId === null);
}

/** One weak spot at most, and only for the person who asked (R30). With one interviewer, that is who asked. */
export function weakSpotFor(dossier: Dossier, met: Met): WeakSpot | null {
  const isAlone = panelOf(dossier, met).length === 1;
  const spots = dossier.weakSpots.filter(
    (spot) =>
      spot.interviewId === met.interview.id && (spot.personId === met.person.id || (spot.personId === null && isAlone)),
  );
  return spots.find((spot) => spot.recoverText.trim() !== "" || spot.evidenceId !== null) ?? null;
}

export function promiseFor({ promises }: Dossier, { person, interview }: Met): PromiseMade | null {
  return (
    promises.find(
      (promise) =>
        promise.interviewId === interview.id && promise.personId === person.id && promise.fulfilledAt === null,
    ) ?? null
  );
}

/** The interviewers of this round, in the order of the record. */
export function panelOf(dossier: Dossier, { interview }: Met): readonly Met[] {
  return everyoneMet(dossier).filter((met) => met.interview.id === interview.id && isInterviewer(met.part.role));
}

/** Where this letter stands among all letters of the process: what the frames are dealt out by. */
export function ordinalOf(dossier: Dossier, { person, interview }: Met): number {
  return Math.max(
    0,
    everyoneMet(dossier).findIndex((met) => met.person.id === person.id && met.interview.id === interview.id),
  );
}

/** Whether this person was met or thanked in an earlier round. */
export function isKnown(dossier: Dossier, { person, interview }: Met): boolean {
  const metBefore = everyoneMet(dossier).some(
    (met) => met.person.id === person.id && met.interview.round < interview.round,
  );
  return (
    metBefore ||
    standingTouches(dossier.touches).some((touch) => touch.personId === person.id && touch.interviewId !== interview.id)
  );
}

function placeInPanel(dossier: Dossier, met: Met): number {
  return Math.max(
    0,
    panelOf(dossier, met).findIndex(({ person }) => person.id === met.person.id),
  );
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const cut = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(cut), ...items.slice(0, cut)];
}
