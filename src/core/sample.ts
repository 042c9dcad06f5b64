import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { addDays, addHours, dayIn, instantOf, wallOf } from "#domain/time";
import type { Platform } from "./platform.ts";
import { fillBakery, sampleZone } from "./sample-bakery.ts";
import { fillResumes } from "./sample-resumes.ts";

const zone = sampleZone;

/** An invented week of interviews, for looking around. Only into a journal that is empty. */
export async function fillSample(api: Client, platform: Pick<Platform, "now">): Promise<{ opportunities: number }> {
  const { rows } = await api.opportunities.list({});
  if (rows.length > 0) throw new ProntoError("refused", "This journal is not empty");
  const { revision, fullName } = await api.profile.get({});
  // Whoever has said their own name keeps it.
  if (fullName.trim() === "") await fillProfile(api, revision);
  const now = platform.now().toISOString();
  const resumes = await fillResumes(api, now);
  await fillEarlierMill(api, now);
  await fillRejected(api, now);
  await fillAwaited(api, now, resumes.newer);
  await fillMill(api, now, resumes.newer);
  await fillBakery(api, now, resumes.older);
  await fillComing(api, now);
  await resumes.files;
  return { opportunities: 6 };
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

/** Three days ago: the 48 hours are over, and the letter is still welcome. */
async function fillMill(api: Client, now: string, resumeVersionId: string): Promise<void> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Juniper Mill Foods",
    companyShort: "Juniper Mill",
    role: "Line Lead",
    decisionText: "soon",
  });
  await api.resumeCopies.create({ opportunityId, resumeVersionId, sentAt: addHours(now, -24 * 10) });
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
  await api.touches.log({
    opportunityId,
    personId: marisol.id,
    channel: "linkedin_invite",
    direction: "out",
    at: addHours(now, -44),
  });
}

/** The mill once before, in spring: what was written then still counts. */
async function fillEarlierMill(api: Client, now: string): Promise<void> {
  const { id, revision } = await api.opportunities.create({
    companyLegal: "Juniper Mill Foods",
    companyShort: "Juniper Mill",
    role: "Packaging Operator",
  });
  await api.interviews.create({
    opportunityId: id,
    mode: "phone",
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -24 * 134 - 1), zone),
    endsWall: wallOf(addHours(now, -24 * 134), zone),
  });
  await api.opportunities.close({ id, revision, status: "withdrawn", at: addHours(now, -24 * 130) });
}

/** A no this morning: it still gets an answer. */
async function fillRejected(api: Client, now: string): Promise<void> {
  const { id, revision } = await api.opportunities.create({
    companyLegal: "Bay Street Provisions LLC",
    companyShort: "Bay Street Provisions",
    role: "Warehouse Shift Lead",
  });
  const { id: interviewId } = await api.interviews.create({
    opportunityId: id,
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -24 * 9 - 1), zone),
    endsWall: wallOf(addHours(now, -24 * 9), zone),
  });
  const tomas = await api.people.create({
    fullName: "Tomás Okafor",
    honorific: "Mr.",
    title: "Distribution Manager",
    email: "t.okafor@baystreet.example",
  });
  await api.participations.create({ interviewId, personId: tomas.id, role: "hiring_authority" });
  const sent = { opportunityId: id, personId: tomas.id, direction: "out" } as const;
  await api.touches.log({ ...sent, channel: "email", kind: "thank_you", at: addHours(now, -24 * 9 + 20) });
  await api.touches.log({ ...sent, channel: "linkedin_invite", at: addHours(now, -24 * 8 + 2) });
  await api.opportunities.close({
    id,
    revision,
    status: "rejected",
    at: addHours(now, -5),
    text: "We went with somebody from inside. Please apply again.",
    futureOpening: "a second warehouse in spring",
    from: { personId: tomas.id, channel: "email" },
  });
}

/** Eight days ago; thanked in time, and they named an hour for a call. */
async function fillAwaited(api: Client, now: string, resumeVersionId: string): Promise<void> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Copperline Foods Cooperative",
    companyShort: "Copperline",
    role: "Night Production Manager",
    decisionText: "we will be in touch",
  });
  await api.resumeCopies.create({ opportunityId, resumeVersionId, sentAt: addHours(now, -24 * 11) });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    mode: "video",
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -24 * 8 - 1), zone),
    endsWall: wallOf(addHours(now, -24 * 8), zone),
  });
  const hana = await api.people.create({
    fullName: "Hana Brandvold",
    honorific: "Dr.",
    addressAs: "Dr. Brandvold",
    title: "Director of Production",
    email: "hana@copperline.example",
    phone: "+1 503 555 0188",
  });
  const { id, revision } = await api.participations.create({
    interviewId,
    personId: hana.id,
    role: "hiring_authority",
  });
  const sent = { opportunityId, personId: hana.id, direction: "out" } as const;
  await api.touches.log({ ...sent, channel: "email", kind: "thank_you", at: addHours(now, -24 * 8 + 18) });
  await api.touches.log({ ...sent, channel: "linkedin_invite", at: addHours(now, -24 * 7 + 1) });
  await api.touches.log({
    opportunityId,
    personId: hana.id,
    channel: "email",
    direction: "in",
    at: addHours(now, -26),
    note: "Ring me the day after tomorrow at ten, I have news by then",
  });
  await api.participations.save({
    id,
    revision,
    permission: "granted",
    permissionChannels: ["phone", "email"],
    permissionWords: "ring me at ten",
    agreedAt: instantOf(`${addDays(dayIn(zone, now), 1)}T10:00`, zone),
    agreedChannel: "phone",
  });
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
