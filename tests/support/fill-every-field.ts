import type { Client } from "#contract/contract";
import { cleanText } from "#domain/text";
import { addHours, wallOf } from "#domain/time";
import { pngOf } from "./pictures.ts";
import { upload } from "./upload.ts";

/** The text for a field: `needs.text`. */
export type Say = (field: string) => string;

interface Ids {
  readonly opportunityId: string;
  readonly interviewId: string;
}

interface People {
  readonly decider: string;
  readonly frontDesk: string;
  readonly other: string;
}

export interface Filled {
  readonly interviewId: string;
  readonly personId: string;
  readonly entryId: string;
  /** Two versions of the résumé, both with a file, the second with references in it. */
  readonly resumeIds: readonly [before: string, after: string];
  /** A letter on paper, a note by e-mail, one for LinkedIn, and the call. */
  readonly documentIds: readonly [letter: string, note: string, invitation: string, call: string];
}

const zone = "Europe/Berlin";

/** One process with words in every text field of every noun, and the profile and the holidays of the journal anew. */
export async function fillEveryField(api: Client, say: Say, now = new Date().toISOString()): Promise<Filled> {
  await fillWhoIAm(api, say, now);
  const opportunity = await api.opportunities.create({
    companyLegal: say("opportunities.companyLegal"),
    companyShort: say("opportunities.companyShort"),
    role: say("opportunities.role"),
    roleShort: say("opportunities.roleShort"),
    advert: say("opportunities.advert"),
    viaAgency: true,
    agency: say("opportunities.agency"),
    agencyRule: say("opportunities.agencyRule"),
    decisionText: say("opportunities.decisionText"),
  });
  const opportunityId = opportunity.id;
  await api.requirements.create({ opportunityId, text: say("requirements.text"), proof: say("requirements.proof") });
  const interviewId = await fillInterview(api, opportunityId, say, now);
  const people = await fillPeople(api, { opportunityId, interviewId }, say);
  await fillDebrief(api, { opportunityId, interviewId, ...people }, say);
  const { id: entryId } = await api.journal.create({
    on: wallOf(now, zone).slice(0, 10),
    interviewId,
    mood: say("journal.mood"),
    text: say("journal.text"),
  });
  const ids = { interviewId, opportunityId };
  const documentIds = await fillLetters(api, { ...ids, ...people }, say);
  await api.followUps.add({ ...ids, personId: people.decider, title: say("followUps.title") });
  await api.followUps.skip({ ...ids, personId: people.other, kind: "thank_you", reason: say("followUps.reason") });
  const answer = await api.touches.log({
    ...ids,
    personId: people.decider,
    channel: "email",
    direction: "in",
    note: say("touches.note"),
    result: say("touches.result"),
  });
  await api.touches.correct({ id: answer.id, note: say("touches.remark") });
  const resumeIds = await fillPapers(api, { opportunityId, personId: people.other }, say);
  await fillHistory(api, { opportunityId, personId: people.decider }, say);
  const gone = await api.people.create({ fullName: say("trash.person") });
  await api.people.remove({ id: gone.id });
  return { interviewId, personId: people.decider, entryId, documentIds, resumeIds };
}

async function fillPapers(
  api: Client,
  { opportunityId, personId }: { readonly opportunityId: string; readonly personId: string },
  say: Say,
): Promise<Filled["resumeIds"]> {
  const [advert, card] = [await upload(api, Buffer.from("the advert")), await upload(api, pngOf())];
  await api.opportunities.attach({
    id: opportunityId,
    file: { sha256: advert, name: say("opportunities.attachment") },
  });
  await api.people.putCardPhoto({ id: personId, sha256: card, name: say("people.cardPhoto") });
  const { id: resumeVersionId } = await api.resumeVersions.create({
    label: say("resumeVersions.label"),
    file: say("resumeVersions.file"),
    targetRole: say("resumeVersions.targetRole"),
    notes: say("resumeVersions.notes"),
    news: say("resumeVersions.news"),
    state: "in_progress",
  });
  const put = async (version: { readonly id: string }, lines: readonly string[]) => {
    const sha256 = await upload(api, new TextEncoder().encode(lines.join("\n")), "resume.txt");
    return api.resumeVersions.putFile({ id: version.id, name: "resume.txt", sha256 });
  };
  const line = cleanText(say("resumeVersions.line")); // a text with control characters is no text, and is refused
  const before = await put({ id: resumeVersionId }, ["EXPERIENCE", "Shift Lead, 2017 to 2024", line, "Welding"]);
  await api.resumeVersions.save({ id: before.id, revision: before.revision, file: say("resumeVersions.file") });
  await api.resumeCopies.create({ opportunityId, resumeVersionId });
  const other = await api.resumeVersions.create({ label: say("resumeVersions.label") });
  const after = await put(other, ["EXPERIENCE", "Shift Lead, 2018 to 2024", `${line} ${line}`, "REFERENCES", line]);
  const relation = say("recommenders.relation");
  await api.recommenders.create({ opportunityId, personId, relation, limits: say("recommenders.limits") });
  return [before.id, after.id];
}

/** What was answered before, and another process at the same employer that has ended. */
async function fillHistory(
  api: Client,
  { opportunityId, personId }: { readonly opportunityId: string; readonly personId: string },
  say: Say,
): Promise<void> {
  const { meetings } = await api.people.open({ id: personId });
  for (const { participation } of meetings)
    await api.participations.save({ id: participation.id, permission: "denied_followup" });
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  const { companyLegal, companyShort } = dossier.opportunity;
  const { id } = await api.opportunities.create({ companyLegal, companyShort, role: say("earlier.role") });
  await api.opportunities.close({
    id,
    status: "rejected",
    text: say("opportunities.outcomeText"),
    futureOpening: say("opportunities.futureOpening"),
  });
}

async function fillWhoIAm(api: Client, say: Say, now: string): Promise<void> {
  const { revision } = await api.profile.get({});
  await api.profile.save({
    revision,
    fullName: say("profile.fullName"),
    latinName: say("profile.latinName"),
    givenName: say("profile.givenName"),
    familyName: say("profile.familyName"),
    addressAs: say("profile.addressAs"),
    email: say("profile.email"),
    phone: say("profile.phone"),
    street: say("profile.street"),
    city: say("profile.city"),
    linkedinUrl: say("profile.linkedinUrl"),
    homeZone: zone,
    isIntroduced: true,
  });
  const settings = await api.settings.get({});
  const holidays = [{ on: wallOf(addHours(now, 24 * 40), zone).slice(0, 10), name: say("settings.holiday") }];
  await api.settings.save({ revision: settings.revision, holidays });
}

async function fillInterview(api: Client, opportunityId: string, say: Say, now: string): Promise<string> {
  const slot = (hours: number) => ({
    zone,
    startsWall: wallOf(addHours(now, hours), zone),
    endsWall: wallOf(addHours(now, hours + 1), zone),
  });
  const { id } = await api.interviews.create({
    opportunityId,
    ...slot(-40),
    isZoneAssumed: false,
    place: say("interviews.place"),
    nextStep: say("interviews.nextStep"),
    research: say("interviews.research"),
    questions: say("interviews.questions"),
    checked: [say("interviews.checked")],
  });
  await api.interviews.reschedule({ id, ...slot(-19), reason: say("interviews.reason") });
  return id;
}

async function fillPeople(api: Client, { interviewId }: Ids, say: Say): Promise<People> {
  const decider = await api.people.create({
    fullName: say("people.fullName"),
    latinName: say("people.latinName"),
    givenName: say("people.givenName"),
    familyName: say("people.familyName"),
    honorific: say("people.honorific"),
    addressAs: say("people.addressAs"),
    title: say("people.title"),
    employer: say("people.employer"),
    email: say("people.email"),
    phone: say("people.phone"),
    postal: say("people.postal"),
    linkedinUrl: say("people.linkedinUrl"),
    notes: say("people.notes"),
  });
  const frontDesk = await api.people.create({ fullName: say("frontDesk.fullName"), title: say("frontDesk.title") });
  const other = await api.people.create({ fullName: say("other.fullName"), title: say("other.title") });
  const granted = { permission: "granted", permissionWords: say("participations.permissionWords") } as const;
  await api.participations.create({ interviewId, personId: decider.id, role: "hiring_authority", ...granted });
  await api.participations.create({ interviewId, personId: frontDesk.id, role: "assistant" });
  await api.participations.create({ interviewId, personId: other.id, role: "panel" });
  return { decider: decider.id, frontDesk: frontDesk.id, other: other.id };
}

async function fillDebrief(api: Client, { decider, frontDesk, ...ids }: Ids & People, say: Say): Promise<void> {
  const { opportunityId, interviewId } = ids;
  const personId = decider;
  const lines = { opportunityId, interviewId, personId };
  const need = await api.needs.create({ ...lines, text: say("needs.text") });
  const evidence = await api.evidence.create({
    opportunityId,
    text: say("evidence.text"),
    situation: say("evidence.situation"),
    task: say("evidence.task"),
    action: say("evidence.action"),
    result: say("evidence.result"),
    figure: say("evidence.figure"),
  });
  await api.dots.create({ opportunityId, needId: need.id, evidenceId: evidence.id });
  await api.needs.create({ ...lines, text: say("needs.open") });
  await api.points.create({ ...lines, text: say("points.text") });
  const weak = { question: say("weakSpots.question"), recoverText: say("weakSpots.recoverText") };
  await api.weakSpots.create({ ...lines, ...weak, kind: "lacks" });
  await api.promises.create({ ...lines, text: say("promises.text") });
  await api.hospitality.create({ opportunityId, interviewId, personId: frontDesk, text: say("hospitality.text") });
}

/** A letter on paper in which every field is somebody's own words, and a note as it was composed. */
async function fillLetters(
  api: Client,
  { interviewId, decider, frontDesk }: Ids & People,
  say: Say,
): Promise<Filled["documentIds"]> {
  const letter = await api.documents.create({ interviewId, personId: decider, kind: "thank_you", form: "letter" });
  await api.documents.save({
    id: letter.id,
    revision: letter.revision,
    ccAddress: say("documents.ccAddress"),
    subject: say("documents.subject"),
    salutation: say("documents.salutation"),
    body: say("documents.body"),
    closing: say("documents.closing"),
    dateLine: say("documents.dateLine"),
  });
  const sha256 = await upload(api, Buffer.from("words"));
  await api.documents.attach({ id: letter.id, file: { sha256, name: say("documents.attachment") } });
  const note = await api.documents.create({
    interviewId,
    personId: frontDesk,
    kind: "hospitality_note",
    toAddress: say("documents.toAddress"),
  });
  const others = { interviewId, personId: decider };
  const invitation = await api.documents.create({ ...others, kind: "linkedin_invite" });
  const call = await api.documents.create({ ...others, kind: "call_script" });
  return [letter.id, note.id, invitation.id, call.id];
}
