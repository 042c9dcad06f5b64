// G1: one call in a process, whoever it goes to; two rings without an answer, on different days.

import { isAttempt, isByPhone, isCompletedCall } from "../contacts.ts";
import { type Dossier, latestPart, type Met } from "../dossier.ts";
import { latestRound } from "../follow-ups/rounds.ts";
import { compareInstants, dayIn } from "../time.ts";
import { standingTouches, type Touch } from "../touches.ts";
import type { Contact, Stop } from "./stop.ts";

/** Whether an unasked call to this person would be the call: those to one's own recruiter or recommenders are not. */
export function isToEmployer(dossier: Dossier, personId: Met["person"]["id"]): boolean {
  const met = latestPart(dossier, personId);
  return met === null ? dossier.recommenders.every((one) => one.personId !== personId) : met.part.role !== "recruiter";
}

export function callStops(dossier: Dossier, contact: Contact): readonly Stop[] {
  if (!isByPhone(contact) || !isToEmployer(dossier, contact.personId)) return [];
  if (theCall(dossier) !== null) return [{ verdict: "refuse", rule: "G1" }];
  return isAttempt(contact) ? attemptStops(dossier, contact) : [];
}

/**
 * Ringing back because they asked is no second call, when the journal knows that they asked: something came from that
 * person, or from anybody there since the call, and since we last rang that person.
 */
export function callBackStops(dossier: Dossier, contact: Contact): readonly Stop[] {
  const call = theCall(dossier);
  if (call === null || !isByPhone(contact) || !isToEmployer(dossier, contact.personId)) return [];
  const earlier = standingTouches(dossier.touches).filter(({ at }) => compareInstants(at, contact.at) <= 0);
  const rung = earlier.filter(
    (touch) => touch.direction === "out" && isByPhone(touch) && touch.personId === contact.personId,
  );
  const haveAsked = earlier.some(
    ({ direction, at, personId }) =>
      direction === "in" &&
      rung.every((ours) => compareInstants(at, ours.at) >= 0) &&
      (personId === contact.personId || compareInstants(at, call.at) >= 0),
  );
  return haveAsked ? [] : [{ verdict: "refuse", rule: "G1" }];
}

/**
 * The call that was made; a correction never frees it (DOMAIN H). Whoever was rung as one's own and counts among the
 * employer's now has had it, too.
 */
export function theCall(dossier: Dossier) {
  const standing = standingTouches(dossier.touches);
  const isOne = (touch: Touch) =>
    isCompletedCall(touch) && latestPart(dossier, touch.personId) !== null && isToEmployer(dossier, touch.personId);
  return standing.find(({ isTheCall }) => isTheCall) ?? standing.find(isOne) ?? null;
}

function attemptStops(dossier: Dossier, { at }: Contact): readonly Stop[] {
  const zone = latestRound(dossier)?.interview.zone ?? "UTC";
  const rings = standingTouches(dossier.touches).filter(
    (touch) => isAttempt(touch) && isToEmployer(dossier, touch.personId),
  );
  if (rings.length >= 2) return [{ verdict: "refuse", rule: "G1a" }];
  const isSameDay = rings.some((ring) => dayIn(zone, ring.at) === dayIn(zone, at));
  return isSameDay ? [{ verdict: "hold", rule: "G1a" }] : [];
}
