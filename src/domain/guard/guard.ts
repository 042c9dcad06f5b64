// The pest guard: what stands in the way of a contact, made or planned. Facts only; the words are chosen where they are
// shown. The core asks it for every contact, so that what it refuses can be done by no road.

import { isUnsolicited } from "../contacts.ts";
import type { Dossier } from "../dossier.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { budgetStops } from "./budget.ts";
import { callBackStops, callStops } from "./call-stops.ts";
import { channelStops, permissionStops, thanksOnceStops } from "./permission-stops.ts";
import { rowStops } from "./row-stops.ts";
import type { Contact, Stop } from "./stop.ts";

/**
 * What stands in the way of this contact, given the plan at the moment of the contact: each rule once, the strongest
 * first, and beside a refusal nothing weaker. What came from them, and what they asked for, is never counted.
 */
export function stopsForContact(dossier: Dossier, plan: readonly FollowUp[], contact: Contact): readonly Stop[] {
  if (contact.direction === "in") return [];
  if (!isUnsolicited(contact)) return callBackStops(dossier, contact);
  const stops = [
    ...permissionStops(dossier, contact),
    ...thanksOnceStops(dossier, contact),
    ...channelStops(dossier, contact),
    ...callStops(dossier, contact),
    ...rowStops(dossier, plan, contact),
    ...budgetStops(dossier, contact),
  ];
  const strength = ["refuse", "hold", "warn"];
  const isRefused = stops.some(({ verdict }) => verdict === "refuse");
  return stops
    .filter(({ verdict }) => !isRefused || verdict === "refuse")
    .toSorted((a, b) => strength.indexOf(a.verdict) - strength.indexOf(b.verdict))
    .filter((stop, index, all) => all.findIndex(({ rule }) => rule === stop.rule) === index);
}
