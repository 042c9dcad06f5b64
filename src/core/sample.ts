import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { addHours, wallOf } from "#domain/time";
import type { Platform } from "./platform.ts";

const zone = "America/Los_Angeles";

/** An invented week of interviews, for looking around. Only into a journal that is empty. */
export async function fillSample(api: Client, platform: Pick<Platform, "now">): Promise<{ opportunities: number }> {
  const { rows } = await api.opportunities.list({});
  if (rows.length > 0) throw new ProntoError("refused", "This journal is not empty");
  const { revision, fullName } = await api.profile.get({});
  // Whoever has said their own name keeps it.
  if (fullName.trim() === "") await fillProfile(api, revision);
  const now = platform.now().toISOString();
  await fillBakery(api, now);
  await fillMill(api, now);
  await fillComing(api, now);
  return { opportunities: 3 };
}

async function fillProfile(api: Client, revision: number): Promise<void> {
  await api.profile.save({
    revision,
    fullName: "Jerome Vantongeren",
    email: "jerome@vantongeren.example",
    phone: "+1 541 555 0107",
    city: "Eugene, OR",
    locale: "en-US",
    homeZone: zone,
    isIntroduced: true,
  });
}

/** Yesterday's interview: a thank-you is due, a note to the front desk too. */
async function fillBakery(api: Client, now: string): Promise<void> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Fiddlehead Bakehouse, Inc.",
    companyShort: "Fiddlehead",
    role: "Second-Shift Production Supervisor",
    decisionText: "next week",
    decisionPrecision: "week",
  });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -19), zone),
    endsWall: wallOf(addHours(now, -18), zone),
    nextStep: "maybe a walk-through with the night crew",
  });
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

/** Three days ago: the 48 hours are over, and the letter is still welcome. */
async function fillMill(api: Client, now: string): Promise<void> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Juniper Mill Foods",
    companyShort: "Juniper Mill",
    role: "Line Lead",
    decisionText: "soon",
  });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    mode: "phone",
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -71), zone),
    endsWall: wallOf(addHours(now, -70), zone),
  });
  const marisol = await api.people.create({
    fullName: "Marisol Ketterman",
    honorific: "Ms.",
    addressAs: "Ms. Ketterman",
    title: "Operations Manager",
    email: "marisol@junipermill.example",
  });
  await api.participations.create({
    interviewId,
    personId: marisol.id,
    role: "hiring_authority",
    permission: "granted",
    permissionChannels: ["email"],
    permissionWords: "e-mail is best",
  });
  const need = await api.needs.create({
    opportunityId,
    interviewId,
    text: "a night crew that loses one new hire in three",
  });
  const proof = await api.evidence.create({
    opportunityId,
    text: "kept all nine of my new hires through their first winter",
  });
  await api.dots.create({ opportunityId, needId: need.id, evidenceId: proof.id });
}

/** In two days: something to prepare. */
async function fillComing(api: Client, now: string): Promise<void> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Alder & Ash Cooperative",
    companyShort: "Alder & Ash",
    role: "Shift Manager",
  });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    mode: "video",
    zone,
    startsWall: wallOf(addHours(now, 46), zone),
    endsWall: wallOf(addHours(now, 47), zone),
    place: "The link is in their mail",
  });
  const priya = await api.people.create({
    fullName: "Priya Raman",
    title: "Head of Operations",
    email: "priya@alderash.example",
  });
  await api.participations.create({ interviewId, personId: priya.id, role: "hiring_authority" });
}
