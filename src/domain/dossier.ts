import { z } from "zod";
import { DiscussionPoint, Dot, Evidence, Hospitality, Need, PromiseMade, WeakSpot } from "./debrief.ts";
import type { InterviewId, PersonId } from "./ids.ts";
import { Interview } from "./interviews.ts";
import { Opportunity, PastDecision, Requirement } from "./opportunities.ts";
import { OwnFollowUp } from "./own-follow-ups.ts";
import { isInterviewer, Participation, Person } from "./people.ts";
import { Profile } from "./profile.ts";
import { Recommender } from "./recommenders.ts";
import { ResumeChange } from "./resume-changes.ts";
import { ResumeCopy } from "./resume-copies.ts";
import { ResumeVersion } from "./resume-versions.ts";
import { Settings } from "./settings.ts";
import { Skip, Touch } from "./touches.ts";

/** Another process at the same employer, with its contacts. */
export const SameEmployer = Opportunity.pick({
  id: true,
  role: true,
  status: true,
  outcomeAt: true,
  createdAt: true,
}).extend({ touches: z.array(Touch) });

/**
 * All that is known of one process and may be used: what plans are made and letters written from. The private pages of
 * the journal are not in it, so that nothing built on it can let them out (I11).
 */
export const Dossier = z.object({
  profile: Profile,
  settings: Settings,
  opportunity: Opportunity,
  requirements: z.array(Requirement),
  /** By round. */
  interviews: z.array(Interview),
  people: z.array(Person),
  participations: z.array(Participation),
  needs: z.array(Need),
  evidence: z.array(Evidence),
  dots: z.array(Dot),
  points: z.array(DiscussionPoint),
  weakSpots: z.array(WeakSpot),
  promises: z.array(PromiseMade),
  hospitality: z.array(Hospitality),
  ownFollowUps: z.array(OwnFollowUp),
  touches: z.array(Touch),
  skips: z.array(Skip),
  recommenders: z.array(Recommender),
  /** Of all processes. */
  resumeVersions: z.array(ResumeVersion),
  /** What this employer has of them, oldest first. */
  resumeCopies: z.array(ResumeCopy),
  /** From the versions they have to each other one, as far as both could be read. */
  resumeChanges: z.array(ResumeChange),
  /** Oldest first. */
  pastDecisions: z.array(PastDecision),
  /** The other processes at this employer: the budget is kept across them (R14). */
  atSameEmployer: z.array(SameEmployer),
});
export type Dossier = Readonly<z.infer<typeof Dossier>>;

/** A person as they took part in one interview. */
export interface Met {
  readonly person: Person;
  readonly part: Participation;
  readonly interview: Interview;
}

/** Whom a document is for, as they took part in one interview; a recommender took no part. */
export interface Recipient {
  readonly person: Person;
  readonly part: Participation | null;
  readonly interview: Interview;
}

export function everyoneMet({ interviews, participations, people }: Dossier): readonly Met[] {
  return interviews.flatMap((interview) =>
    participations
      .filter((part) => part.interviewId === interview.id)
      .flatMap((part) => {
        const person = people.find(({ id }) => id === part.personId);
        return person === undefined ? [] : [{ person, part, interview }];
      }),
  );
}

export function findMet(dossier: Dossier, interviewId: InterviewId, personId: PersonId): Met | null {
  return (
    everyoneMet(dossier).find(({ person, interview }) => person.id === personId && interview.id === interviewId) ?? null
  );
}

/**
 * For somebody who was not met in that interview: as they were last met. The agency's person and a recommender are written
 * to after it, though they took no part in it.
 */
export function findRecipient(dossier: Dossier, interviewId: InterviewId, personId: PersonId): Recipient | null {
  const met = findMet(dossier, interviewId, personId) ?? latestPart(dossier, personId);
  const interview = dossier.interviews.find(({ id }) => id === interviewId);
  if (met !== null) return met.part.role === "recruiter" && interview !== undefined ? { ...met, interview } : met;
  const isRecommender = dossier.recommenders.some((one) => one.personId === personId);
  const person = isRecommender ? findPerson(dossier, personId) : null;
  return interview === undefined || person === null ? null : { person, part: null, interview };
}

/** Whoever has a name in this process: met, or asked to speak for the candidate; and the ones who were deleted since. */
export function findPerson({ people }: Pick<Dossier, "people">, personId: string | null): Person | null {
  return people.find(({ id }) => id === personId) ?? null;
}

/** A person's newest part: what they answered last is what holds (later words replace earlier ones). */
export function latestPart(dossier: Dossier, personId: PersonId): Met | null {
  const parts = everyoneMet(dossier).filter(({ person }) => person.id === personId);
  return parts.toSorted((a, b) => b.interview.round - a.interview.round)[0] ?? null;
}

/** Who interviews has a say in the decision, whatever else was noted of them (I13). */
export function hasSay({ participations }: Pick<Dossier, "participations">, personId: string): boolean {
  return participations.some((part) => part.personId === personId && isInterviewer(part.role));
}

/** The agency's person, who hands letters on; nobody who wants no contact. */
export function recruiterOf(dossier: Dossier): Person | null {
  const isTheirs = ({ part }: Met) => part.role === "recruiter" && part.permission !== "no_contact";
  return everyoneMet(dossier).find(isTheirs)?.person ?? null;
}

/** Whether letters to this person go through the agency: they said so, or nobody said otherwise (D5). */
export function goesViaRecruiter(dossier: Dossier, { part }: Pick<Recipient, "part">): boolean {
  if (part === null) return false;
  if (part.role === "recruiter") return false;
  if (part.permission === "via_recruiter") return true;
  return dossier.opportunity.viaAgency && part.permission === "not_asked" && recruiterOf(dossier) !== null;
}
