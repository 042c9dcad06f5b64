import { compose, documentKindOf, taskFor } from "#domain/compose/compose";
import type { ComposedLetter, DocumentForm, MissingFact } from "#domain/compose/letter";
import { blankEvidence } from "#domain/debrief";
import { Dossier, findMet, type Met, type Recipient } from "#domain/dossier";
import { blankInterview } from "#domain/interviews";
import { blankOpportunity } from "#domain/opportunities";
import { blankParticipation, blankPerson } from "#domain/people";
import { blankProfile } from "#domain/profile";
import { blankRecommender } from "#domain/recommenders";
import { blankResumeVersion } from "#domain/resume-versions";
import { blankSettings } from "#domain/settings";
import { instantOf } from "#domain/time";

const stamps = { revision: 1, createdAt: "2027-09-01T09:00:00Z", savedAt: "2027-09-01T09:00:00Z", deletedAt: null };
const o = { opportunityId: "o" };
type Given = Readonly<Record<string, unknown>>;

interface Facts {
  readonly profile?: Given;
  readonly opportunity?: Given;
  readonly settings?: Given;
  /** Of the one interview, unless there are several. */
  readonly interview?: Given;
  readonly interviews?: readonly Given[];
  /** The person and their part in one. */
  readonly people?: readonly Given[];
  readonly needs?: readonly Given[];
  readonly evidence?: readonly Given[];
  readonly dots?: readonly (readonly [need: string, evidence: string])[];
  readonly points?: readonly Given[];
  readonly weakSpots?: readonly Given[];
  readonly promises?: readonly Given[];
  readonly hospitality?: readonly Given[];
  readonly touches?: readonly Given[];
  readonly requirements?: readonly Given[];
  readonly skips?: readonly Given[];
  readonly recommenders?: readonly Given[];
  readonly resumeVersions?: readonly Given[];
  readonly resumeCopies?: readonly Given[];
  readonly resumeChanges?: readonly Given[];
  readonly pastDecisions?: readonly Given[];
  readonly atSameEmployer?: readonly Given[];
}

/** One interview on Thursday, 2 September 2027, 13:20 to 14:35 in Los Angeles, with Ms. Ruiz, who decides. */
export function aDossier(facts: Facts = {}): Dossier {
  const interviews = (facts.interviews ?? [{}]).map((one, index) => {
    const interview = {
      ...blankInterview,
      ...o,
      ...stamps,
      id: `i${index + 1}`,
      round: index + 1,
      zone: "America/Los_Angeles",
      startsWall: "2027-09-02T13:20",
      endsWall: "2027-09-02T14:35",
      status: "completed",
      ...facts.interview,
      ...one,
    };
    return { ...interview, startsAt: instantOf(interview.startsWall, interview.zone) };
  });
  const people: readonly Given[] = facts.people ?? [ruiz];
  return Dossier.parse({
    profile: { ...blankProfile, ...jo, revision: 1, ...facts.profile },
    settings: { ...blankSettings, revision: 1, ...facts.settings },
    opportunity: { ...blankOpportunity, ...stamps, ...bakery, ...facts.opportunity, id: "o" },
    requirements: (facts.requirements ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `r${index}`,
      text: "",
      met: null,
      proof: "",
      ...one,
    })),
    interviews,
    people: people.map((one) => ({ ...blankPerson, ...stamps, ...one })),
    participations: people
      .flatMap((one, index) =>
        interviews.map((interview) => ({
          ...blankParticipation,
          ...stamps,
          id: `a${index}${interview.id}`,
          interviewId: interview.id,
          personId: one["id"],
          role: "hiring_authority",
          ...one,
          ...partIn(one["parts"], interview.id),
        })),
      )
      .map((part, index) => ({ ...part, id: `part${index}` })),
    needs: (facts.needs ?? [scrap]).map((one, index) => ({
      ...o,
      ...stamps,
      id: `n${index + 1}`,
      interviewId: null,
      personId: null,
      ...one,
    })),
    evidence: (facts.evidence ?? [cutScrap]).map((one, index) => ({
      ...blankEvidence,
      ...o,
      ...stamps,
      id: `e${index + 1}`,
      ...one,
    })),
    dots: (facts.dots ?? (facts.needs ?? [scrap]).map((_each, index) => [`n${index + 1}`, `e${index + 1}`])).map(
      ([needId, evidenceId], index) => ({ ...o, ...stamps, id: `d${index}`, needId, evidenceId }),
    ),
    points: (facts.points ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `p${index + 1}`,
      interviewId: "i1",
      personId: null,
      ...one,
    })),
    weakSpots: (facts.weakSpots ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `w${index + 1}`,
      interviewId: "i1",
      personId: "ruiz",
      kind: "lacks",
      question: "",
      recoverText: "",
      evidenceId: null,
      ...one,
    })),
    promises: (facts.promises ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `pr${index + 1}`,
      interviewId: "i1",
      personId: "ruiz",
      dueAt: null,
      fulfilledAt: null,
      ...one,
    })),
    hospitality: (facts.hospitality ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `h${index + 1}`,
      interviewId: "i1",
      personId: "ruiz",
      ...one,
    })),
    ownFollowUps: [],
    touches: (facts.touches ?? []).map((one, index) => ({ ...aTouch, ...o, id: `t${index + 1}`, ...one })),
    skips: (facts.skips ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `s${index + 1}`,
      interviewId: "i1",
      personId: "ruiz",
      aboutId: null,
      reason: "for a reason",
      ...one,
    })),
    recommenders: (facts.recommenders ?? []).map((one, index) => ({
      ...blankRecommender,
      ...o,
      ...stamps,
      id: `rc${index + 1}`,
      personId: "ruiz",
      ...one,
    })),
    resumeCopies: (facts.resumeCopies ?? []).map((one, index) => ({
      ...o,
      ...stamps,
      id: `copy${index + 1}`,
      personId: null,
      sentAt: null,
      name: "",
      sha256: null,
      documentId: null,
      ...one,
    })),
    resumeChanges: (facts.resumeChanges ?? []).map((one) => ({ added: [], facts: [], ...one })),
    resumeVersions: (facts.resumeVersions ?? []).map((one, index) => ({
      ...blankResumeVersion,
      ...stamps,
      id: `rv${index + 1}`,
      label: `version ${index + 1}`,
      ...one,
    })),
    pastDecisions: (facts.pastDecisions ?? []).map((one) => ({
      ...o,
      decisionOn: null,
      decisionAt: null,
      decisionPrecision: "day",
      decisionText: "",
      ...one,
    })),
    atSameEmployer: facts.atSameEmployer ?? [],
  });
}

/** What differs between the rounds, by interview. */
function partIn(parts: unknown, interviewId: string): object {
  const part: unknown = typeof parts === "object" && parts !== null ? Reflect.get(parts, interviewId) : {};
  return typeof part === "object" && part !== null ? part : {};
}

export function metIn(dossier: Dossier, personId = "ruiz", interviewId = "i1"): Met {
  const met = findMet(dossier, interviewId as Met["interview"]["id"], personId as Met["person"]["id"]); // The seam: ids are words here.
  if (met === null) throw new Error(`no ${personId} in ${interviewId}`);
  return met;
}

export const now = "2027-09-03T15:00:00Z";

const jo = { fullName: "Jo Sandoval-Reed", email: "jo@sandoval-reed.example", phone: "+1 541 555 0199" };
const bakery = { companyLegal: "Fernhill Bakehouse, Inc.", companyShort: "Fernhill", role: "Line Supervisor" };
export const ruiz = {
  id: "ruiz",
  fullName: "Ana Ruiz",
  givenName: "Ana",
  familyName: "Ruiz",
  honorific: "Ms.",
  title: "Plant Director",
  email: "ana@fernhill.example",
};
const scrap = { text: "dough scrap on the sheeter line", personId: "ruiz" };
const cutScrap = { text: "brought scrap from 7.3% to 2.9% on two lines at Calloway Foods" };
const aTouch = {
  interviewId: "i1",
  personId: "ruiz",
  at: "2027-09-03T10:00:00Z",
  channel: "email",
  kind: "thank_you",
  direction: "out",
  isSolicited: false,
  result: null,
  note: "",
  documentId: null,
  aboutId: null,
  passed: [],
  isTheCall: false,
  correctionOf: null,
  correction: null,
  loggedAt: "2027-09-03T10:00:00Z",
};

/** A document of that kind, as it is composed. */
export function written(
  id: string,
  dossier: Dossier,
  to: Recipient,
  form?: DocumentForm,
  aboutId?: string,
): ComposedLetter & { readonly missing: readonly MissingFact[] } {
  const kind = documentKindOf(id);
  if (kind === null) throw new Error(`no such kind: ${id}`);
  const given = { dossier, to, now, form, aboutId };
  return { ...compose(kind, given), missing: kind.missing(taskFor(kind, given)) };
}
