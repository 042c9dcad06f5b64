// The etiquette budget (DOMAIN E, G2 to G8): counted over every process at the employer (R14), anew from each reply on.

import { z } from "zod";
import { businessDayAfter, at as onDay, workCalendar } from "../business-days.ts";
import { countsAsTouch, isCompletedCall, isStatusAsk } from "../contacts.ts";
import { type Dossier, latestPart } from "../dossier.ts";
import { checkInsCountFrom } from "../follow-ups/kinds/check-in.ts";
import { outcomeOf } from "../follow-ups/outcome.ts";
import { addDays, addHours, addWallDays, compareInstants, dayIn, earlierOf, Instant, laterOf } from "../time.ts";
import { standingTouches, type Touch } from "../touches.ts";
import { isToEmployer } from "./call-stops.ts";
import type { Contact, Stop } from "./stop.ts";

/** Contacts with one person in seven days, and in a process without a reply (G3). */
export const perWeek = 3;
const perProcess = 6;
const week = 7 * 24;

/** The etiquette meter: green up to one contact in seven days, amber at two, red at three. */
export const Budget = z.object({
  /** Counted contacts with this person in the seven times 24 hours before, since their last reply. */
  touches: z.int(),
  colour: z.enum(["green", "amber", "red"]),
  /** Nothing unasked has gone to them in this process. */
  isFirstContact: z.boolean(),
  /** With none left: the instant from which one is free again. */
  restUntil: Instant.nullable(),
});
export type Budget = z.infer<typeof Budget>;

/** How much of the budget is used with one person; without one, nothing of it. */
export function budgetOf(dossier: Dossier, personId: string | null, now: string): Budget {
  const sent = touchesBy(dossier, personId, now);
  const recent = since(sinceReply(dossier, sent, personId, now), addHours(now, -week));
  const touches = recent.length;
  const isFirstContact = sent.filter(({ opportunityId }) => opportunityId === dossier.opportunity.id).length === 0;
  const colour = touches >= perWeek ? "red" : touches === 2 ? "amber" : "green";
  return { touches, colour, isFirstContact, restUntil: freeAgain(recent) };
}

export function budgetStops(dossier: Dossier, contact: Contact): readonly Stop[] {
  if (!countsAsTouch(contact)) return [];
  return [
    ...personStops(dossier, contact),
    ...statusStops(dossier, contact),
    ...addedValueStops(dossier, contact),
    ...quietStops(dossier, contact),
    ...recruiterStops(dossier, contact),
  ];
}

/** G3, G4: three in seven days, six without a reply, one a day but the thank-you with the invitation. */
function personStops(dossier: Dossier, { personId, kind, at }: Contact): readonly Stop[] {
  const unanswered = sinceReply(dossier, touchesBy(dossier, personId, at), personId, at);
  const recent = since(unanswered, addHours(at, -week));
  const inProcess = unanswered.filter(({ opportunityId }) => opportunityId === dossier.opportunity.id);
  const zone = zoneOf(dossier);
  const pair = ["thank_you", "linkedin_invite"];
  const today = touchesTo(dossier, personId).filter(
    (touch) =>
      dayIn(zone, touch.at) === dayIn(zone, at) &&
      !(touch.kind !== kind && pair.includes(touch.kind ?? "") && pair.includes(kind ?? "")),
  );
  const until = freeAgain(recent);
  return [
    ...(inProcess.length >= perProcess ? [refuse("G3")] : []),
    ...(until === null ? [] : [hold("G3", until)]),
    ...(today.length > 0 ? [hold("G4", onDay(addDays(dayIn(zone, at), 1), "00:00", zone))] : []),
  ];
}

/** When the first of the last three is a week old; null: there is room. */
function freeAgain(recent: readonly Touch[]): string | null {
  const [first] = recent
    .map(({ at }) => at)
    .toSorted(compareInstants)
    .slice(-perWeek);
  return recent.length < perWeek || first === undefined ? null : addHours(first, week);
}

/** G2: five business days between two questions of status; one check-in for a decision date, two in a process. */
function statusStops(dossier: Dossier, contact: Contact): readonly Stop[] {
  const isTheCall = isCompletedCall(contact) && isToEmployer(dossier, contact.personId);
  if (!isStatusAsk({ ...contact, isTheCall })) return [];
  const asked = standingTouches(dossier.touches).filter(isStatusAsk);
  const checkIns = asked.filter(({ kind }) => kind === "check_in");
  const from = checkInsCountFrom(dossier);
  const isOfNow = ({ at }: Pick<Contact, "at">) => from === null || compareInstants(at, from) >= 0;
  const ofThisDate = checkIns.filter((one) => isOfNow(one) === isOfNow(contact));
  const until = tooSoon(dossier, contact.at, asked);
  return [
    ...(contact.kind === "check_in" && (ofThisDate.length >= 1 || checkIns.length >= 2) ? [refuse("G2")] : []),
    ...(until === null ? [] : [hold("G2", until)]),
  ];
}

/** G5: two mails that add value, the résumé and a letter; more are bundled. */
function addedValueStops({ touches }: Dossier, { kind }: Contact): readonly Stop[] {
  const added = ["resume_update", "recommendation_forward"];
  if (!added.includes(kind ?? "")) return [];
  const sent = standingTouches(touches).filter((touch) => countsAsTouch(touch) && added.includes(touch.kind ?? ""));
  return sent.length >= 2 ? [hold("G5")] : [];
}

/** G6: thirty quiet days after a rejection, but for the reply to it and the invitation. */
function quietStops(dossier: Dossier, { kind, at }: Contact): readonly Stop[] {
  const outcome = outcomeOf(dossier);
  if (outcome?.status !== "rejected" || ["rejection_reply", "linkedin_invite"].includes(kind ?? "")) return [];
  const until = addWallDays(outcome.at, 30, zoneOf(dossier));
  const isQuiet = compareInstants(at, outcome.at) >= 0 && compareInstants(at, until) < 0;
  return isQuiet ? [hold("G6", until)] : [];
}

/** G8: one unasked word to an agency's recruiter in five business days; the debrief they wait for is never held. */
function recruiterStops(dossier: Dossier, { personId, kind, at }: Contact): readonly Stop[] {
  if (latestPart(dossier, personId)?.part.role !== "recruiter" || kind === "recruiter_debrief") return [];
  const until = tooSoon(dossier, at, touchesBy(dossier, personId, at));
  return until === null ? [] : [hold("G8", until)];
}

/** Until when it is less than five business days from one of these, before or after; null: far enough from all. */
function tooSoon(dossier: Dossier, at: string, others: readonly Touch[]): string | null {
  const zone = zoneOf(dossier);
  const calendar = workCalendar(dossier.settings);
  const free = others.flatMap((other) => {
    const [first, second] = [earlierOf(other.at, at), laterOf(other.at, at)];
    const day = businessDayAfter(dayIn(zone, first), 5, calendar);
    return dayIn(zone, second) < day ? [onDay(day, "00:00", zone)] : [];
  });
  return free.length === 0 ? null : free.reduce(laterOf);
}

/** Counted contacts with a person in all processes at this employer. */
function touchesTo(dossier: Dossier, personId: string | null): readonly Touch[] {
  return everyTouch(dossier).filter((touch) => touch.personId === personId && countsAsTouch(touch));
}

/** Those up to an instant. */
function touchesBy(dossier: Dossier, personId: string | null, at: string): readonly Touch[] {
  return touchesTo(dossier, personId).filter((touch) => compareInstants(touch.at, at) <= 0);
}

/** A reply makes the count begin anew. */
function sinceReply(dossier: Dossier, sent: readonly Touch[], personId: string | null, at: string): readonly Touch[] {
  const replies = everyTouch(dossier).filter(
    (touch) => touch.direction === "in" && touch.personId === personId && compareInstants(touch.at, at) <= 0,
  );
  if (replies.length === 0) return sent;
  const last = replies.map((reply) => reply.at).reduce(laterOf);
  return sent.filter((touch) => compareInstants(touch.at, last) > 0);
}

function everyTouch({ touches, atSameEmployer }: Dossier): readonly Touch[] {
  return standingTouches([...touches, ...atSameEmployer.flatMap((other) => other.touches)]);
}

function since(touches: readonly Touch[], instant: string): readonly Touch[] {
  return touches.filter(({ at }) => compareInstants(at, instant) > 0);
}

function zoneOf({ interviews, profile }: Dossier): string {
  return interviews.at(-1)?.zone ?? profile.homeZone ?? "UTC";
}

const refuse = (rule: string): Stop => ({ verdict: "refuse", rule });
const hold = (rule: string, until?: string): Stop => ({
  verdict: "hold",
  rule,
  ...(until === undefined ? {} : { until }),
});
