// A process with every fact that a document of any kind can draw on, written into a journal as a person would.

import type { Client } from "#contract/contract";
import type { DocumentKind } from "#domain/compose/document-kind";
import { plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
import type { Names } from "./letter-names.ts";

/** When the documents are written: three hours after the answer, a day after the interview. */
export const writtenAt = "2026-03-03T18:00:00.000Z";

export interface Process {
  readonly opportunityId: string;
  readonly interviewId: string;
  /** Whom a document of that kind is for. */
  readonly personFor: (kind: DocumentKind["id"]) => string;
}

/** How a process stands when a document of that kind is written; of most kinds nothing has been answered yet. */
const outcomes: Readonly<Record<string, "accepted" | "declined" | "rejected" | "withdrawn">> = {
  rejection_reply: "rejected",
  keep_in_touch: "rejected",
  acceptance: "accepted",
  decline: "declined",
  withdrawal: "withdrawn",
  recommender_outcome: "accepted",
};

type Given = Pick<DocumentKind, "id"> & {
  readonly names: Names;
  readonly locale: string;
  readonly employer?: string;
};

export async function fillProcess(
  api: Client,
  { id: kind, names, locale, employer = "Fiddlehead" }: Given,
): Promise<Process> {
  await fillProfile(api, names.sender, locale);
  const older = await api.resumeVersions.create({ label: "Version 3", state: "sent", ...finalAt("2026-01-12") });
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: `${employer} Bakehouse, Inc.`,
    companyShort: employer,
    role: "Second-Shift Production Supervisor",
    viaAgency: kind === "recruiter_debrief",
    agency: kind === "recruiter_debrief" ? "Harrow Staffing" : null,
    decisionOn: "2026-03-20",
    decisionPrecision: "day",
    decisionText: "by the twentieth",
    startsOn: "2026-04-06",
    agreedTerms: "the terms of your letter of 27 February",
    ownReason: "I have decided to stay closer to home",
  });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: older.id });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone: "America/Los_Angeles",
    isZoneAssumed: false,
    startsWall: "2026-03-02T08:00",
    endsWall: "2026-03-02T09:00",
    nextStep: "a walk-through with the night crew",
  });
  const people = await fillPeople(api, interviewId, names);
  const ids = { opportunityId, interviewId };
  await fillFacts(api, { ...ids, personId: people.decider, frontDeskId: people.frontDesk });
  await fillPapers(api, opportunityId, people.recommender);
  const outcome = outcomes[kind];
  if (outcome !== undefined) await close(api, opportunityId, outcome);
  return { ...ids, personFor: (id) => people[receivers[id] ?? "decider"] };
}

const receivers: Readonly<Record<string, keyof People>> = {
  hospitality_note: "frontDesk",
  recruiter_debrief: "recruiter",
  recommendation_request: "recommender",
  recommender_reminder: "recommender",
  recommender_thanks: "recommender",
  recommender_outcome: "recommender",
};

async function fillProfile(api: Client, fullName: string, locale: string): Promise<void> {
  const { revision } = await api.profile.get({});
  await api.profile.save({
    revision,
    fullName,
    email: "sender@letters.example",
    phone: "+1 541 555 0107",
    street: "48 Alder Lane, Apartment 3",
    city: "Eugene, OR 97401",
    locale,
    isIntroduced: true,
  });
}

interface People {
  readonly decider: string;
  readonly frontDesk: string;
  readonly recruiter: string;
  readonly recommender: string;
}

async function fillPeople(api: Client, interviewId: string, names: Names): Promise<People> {
  const person = async (fullName: string, title: string, mailbox: string) =>
    (
      await api.people.create({
        fullName,
        title,
        email: `${mailbox}@fiddlehead.example`,
        phone: "+1 541 555 0142",
        postal: "1200 Mill Road, Springfield, OR 97477",
        linkedinUrl: `https://www.linkedin.com/in/${mailbox}/`,
      })
    ).id;
  const people = {
    decider: await person(names.decider, "Plant Director", "director"),
    frontDesk: await person(names.frontDesk, "Front Desk Coordinator", "desk"),
    recruiter: await person(names.recruiter, "Recruiter", "recruiter"),
    recommender: await person(names.recommender, "Shift Manager", "manager"),
  };
  const part = { interviewId, permission: "granted" } as const;
  await api.participations.create({ ...part, personId: people.decider, role: "hiring_authority" });
  await api.participations.create({ ...part, personId: people.frontDesk, role: "assistant" });
  await api.participations.create({ ...part, personId: people.recruiter, role: "recruiter" });
  return people;
}

interface Lines {
  readonly opportunityId: string;
  readonly interviewId: string;
  readonly personId: string;
  readonly frontDeskId: string;
}

async function fillFacts(api: Client, { frontDeskId, ...lines }: Lines): Promise<void> {
  const { opportunityId, interviewId } = lines;
  const pairs = [
    ["dough scrap on the sheeter line stuck at 6.8%", "brought scrap from 7.3% to 2.9% on two lines at Calloway Foods"],
    ["a calmer handover between the shifts", "wrote the handover sheet that 4 sites use now"],
  ] as const;
  for (const [text, proof] of pairs) {
    const need = await api.needs.create({ ...lines, text });
    const evidence = await api.evidence.create({ opportunityId, text: proof });
    await api.dots.create({ opportunityId, needId: need.id, evidenceId: evidence.id });
  }
  await api.points.create({ ...lines, text: "the walk along the sheeter line" });
  const weak = { question: "Have you led an audit yourself?", recoverText: "sat second chair in 7 audits" };
  await api.weakSpots.create({ ...lines, ...weak, kind: "lacks" });
  await api.promises.create({ ...lines, text: "the changeover checklist", dueAt: "2026-03-05T18:00:00Z" });
  await api.hospitality.create({ opportunityId, interviewId, personId: frontDeskId, text: "walked me to the plant" });
  const proof = "two years as shift lead";
  await api.requirements.create({ opportunityId, text: "Three years in a bakery", met: "met", proof });
}

async function fillPapers(api: Client, opportunityId: string, personId: string): Promise<void> {
  await api.resumeVersions.create({
    label: "Version 4",
    state: "final",
    ...finalAt("2026-03-02"),
    file: "Resume.docx",
  });
  const { id } = await api.recommenders.create({
    opportunityId,
    personId,
    relation: "my manager at Calloway Foods from 2019 to 2023",
    state: "consented",
    receivedAt: "2026-03-03T08:00:00Z",
    consentedAt: "2026-03-02T20:00:00.000Z",
  });
  await api.recommenders.putLetter({ id, name: "Letter.pdf", sha256: await upload(api, plainPdfOf(["A letter"])) });
}

function finalAt(day: string) {
  return { finalAt: `${day}T20:00:00Z` };
}

async function close(api: Client, id: string, status: "accepted" | "declined" | "rejected" | "withdrawn") {
  const { dossier } = await api.opportunities.open({ id });
  const { revision } = dossier.opportunity;
  const at = "2026-03-03T15:00:00Z";
  const futureOpening = "a first-shift post in the summer";
  await api.opportunities.close({ id, revision, status, at, text: "a close decision", futureOpening });
}
