// The process of the sample journal that shows most: what was said yesterday, and all that is due for it.

import type { Client } from "#contract/contract";
import { readDecision } from "#domain/decision-words";
import { addHours, dayIn, wallOf } from "#domain/time";

/** Where the interviews of the sample take place. */
export const sampleZone = "America/Los_Angeles";
const zone = sampleZone;

/** Yesterday's interview: a thank-you is due, a note to the front desk too. */
export async function fillBakery(api: Client, now: string, resumeVersionId: string): Promise<void> {
  const { id: opportunityId, revision } = await api.opportunities.create({
    companyLegal: "Fiddlehead Bakehouse, Inc.",
    companyShort: "Fiddlehead",
    role: "Second-Shift Production Supervisor",
    decisionText: "soon",
  });
  await api.resumeCopies.create({ opportunityId, resumeVersionId, sentAt: addHours(now, -24 * 22) });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -19), zone),
    endsWall: wallOf(addHours(now, -18), zone),
    nextStep: "maybe a walk-through with the night crew",
  });
  await nameDecision(api, { id: opportunityId, revision }, "next week", addHours(now, -18));
  const lorraine = await api.people.create({
    fullName: "Lorraine Tsosie-Halbrook",
    honorific: "Ms.",
    addressAs: "Ms. Tsosie-Halbrook",
    title: "Plant Director",
    employer: "Fiddlehead Bakehouse, Inc.",
    email: "l.tsosie-halbrook@fiddlehead-bakehouse.example",
  });
  const odalys = await api.people.create({
    fullName: "Odalys Pruitt",
    title: "Front Desk Coordinator",
    employer: "Fiddlehead Bakehouse, Inc.",
  });
  await api.participations.create({ interviewId, personId: lorraine.id, role: "hiring_authority" });
  await api.participations.create({ interviewId, personId: odalys.id, role: "assistant" });
  await askToRecommend(api, opportunityId, addHours(now, -3));
  const scrap = await api.needs.create({
    opportunityId,
    interviewId,
    text: "dough scrap on the sheeter line stuck at 6.8%",
  });
  await api.needs.create({
    opportunityId,
    interviewId,
    text: "allergen changeovers that take 95 minutes between walnut and plain loaves",
  });
  const lines = await api.evidence.create({
    opportunityId,
    text: "brought scrap from 7.3% to 2.9% on two tortilla lines at Calloway Flats Foods",
  });
  await api.evidence.create({
    opportunityId,
    text: "cut allergen changeovers from 107 to 53 minutes with color-coded carts at Calloway Flats Foods",
    wasSaid: false,
  });
  await api.dots.create({ opportunityId, needId: scrap.id, evidenceId: lines.id });
  await api.points.create({
    opportunityId,
    interviewId,
    personId: lorraine.id,
    text: "the walk along the sheeter line",
  });
  await api.weakSpots.create({
    opportunityId,
    interviewId,
    personId: lorraine.id,
    question: "Have you led a food-safety audit yourself?",
    kind: "lacks",
    recoverText:
      "I sat second chair in seven food-safety audits at Calloway Flats and start the lead-auditor course on October 18",
  });
  await api.promises.create({
    opportunityId,
    interviewId,
    personId: lorraine.id,
    text: "the changeover checklist I use",
  });
  await api.hospitality.create({
    opportunityId,
    interviewId,
    personId: odalys.id,
    text: "lent me an umbrella for the walk from the parking lot",
  });
  await api.journal.create({
    on: wallOf(now, zone).slice(0, 10),
    interviewId,
    text: "I liked them more than I expected to.\nSleep first, then the letter.",
  });
}

/** Their words become the date that the plan counts from. */
async function nameDecision(
  api: Client,
  saved: { readonly id: string; readonly revision: number },
  words: string,
  spokenAt: string,
): Promise<void> {
  const read = readDecision(words, dayIn(zone, spokenAt), { weekend: [6, 7], holidays: [] });
  if (read === null) return;
  await api.opportunities.save({
    ...saved,
    decisionText: words,
    decisionOn: read.on,
    decisionPrecision: read.precision,
  });
}

/** The old boss was asked already, by telephone; the letter is on its way. */
async function askToRecommend(api: Client, opportunityId: string, at: string): Promise<void> {
  const ruth = await api.people.create({
    fullName: "Ruth Calloway",
    title: "Owner, retired",
    employer: "Calloway Flats Foods",
    phone: "+1 541 555 0131",
  });
  await api.recommenders.create({
    opportunityId,
    personId: ruth.id,
    relation: "my manager for six years",
    state: "briefed",
    contactedAt: at,
    answeredAt: at,
    askedAt: at,
  });
  await api.touches.log({
    opportunityId,
    personId: ruth.id,
    channel: "call",
    direction: "out",
    kind: "recommendation_request",
    at,
    result: "spoken",
    note: "She writes it on Sunday",
  });
}
