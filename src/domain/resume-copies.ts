import { z } from "zod";
import type { Dossier } from "./dossier.ts";
import { Sha256 } from "./files.ts";
import { roundsOf } from "./follow-ups/rounds.ts";
import { DocumentId, InterviewId, OpportunityId, PersonId, ResumeCopyId, ResumeVersionId } from "./ids.ts";
import { stamps } from "./record.ts";
import type { ResumeVersion } from "./resume-versions.ts";
import { Line } from "./text.ts";
import { compareInstants, Instant } from "./time.ts";

/** That an employer has a version of the résumé, and who there (R48). */
export const ResumeCopyFields = z.object({
  opportunityId: OpportunityId,
  /** Null: it went to the house, as by a portal. */
  personId: PersonId.nullable(),
  resumeVersionId: ResumeVersionId,
  /** Null: it is not known when. */
  sentAt: Instant.nullable(),
});
export type ResumeCopyFields = z.infer<typeof ResumeCopyFields>;

/** With the very file that they have, as it was then. */
export const ResumeCopy = ResumeCopyFields.extend({
  name: Line,
  /** Null: only its name is known. */
  sha256: Sha256.nullable(),
  /** The letter that it went with; null: a person said so. */
  documentId: DocumentId.nullable(),
  id: ResumeCopyId,
  ...stamps,
});
export type ResumeCopy = z.infer<typeof ResumeCopy>;

/** With whom it is. */
export const HeldCopy = z.object({
  copy: ResumeCopy,
  opportunity: z.object({ id: OpportunityId, employer: Line, role: Line }),
  /** To open its workspace. */
  interviewId: InterviewId.nullable(),
  personName: Line.nullable(),
});
export type HeldCopy = z.infer<typeof HeldCopy>;

interface Held {
  readonly resumeCopies: readonly ResumeCopy[];
  readonly resumeVersions: readonly ResumeVersion[];
}

/** Whether this employer has that version, or the same bytes under another name (R50, I7). */
export function isHeld({ resumeCopies }: Pick<Held, "resumeCopies">, id: string, sha256: string | null): boolean {
  return resumeCopies.some((copy) => copy.resumeVersionId === id || (sha256 !== null && copy.sha256 === sha256));
}

/** The version that went to them as the revamped one, and how: there is no second one in a process (R50). */
export interface SentUpdate {
  readonly version: ResumeVersion;
  readonly sentAt: string;
  /** False: it went with another letter, as a thank-you. */
  readonly isWithNote: boolean;
}

/** Null: none went yet. What went with another letter is one if it was final only after the first round. */
export function sentUpdate({ resumeCopies, resumeVersions, touches, interviews }: SentFacts): SentUpdate | null {
  const end = roundsOf({ interviews })[0]?.end ?? null;
  const updates = resumeCopies.flatMap(({ documentId, resumeVersionId, sentAt, createdAt }) => {
    const version = resumeVersions.find(({ id }) => id === resumeVersionId);
    if (documentId === null || version === undefined) return [];
    const isWithNote = touches.some((touch) => touch.documentId === documentId && touch.kind === "resume_update");
    const isLater = version.finalAt !== null && end !== null && compareInstants(version.finalAt, end) > 0;
    return isWithNote || isLater ? [{ version, sentAt: sentAt ?? createdAt, isWithNote }] : [];
  });
  return updates.find(({ isWithNote }) => isWithNote) ?? updates[0] ?? null;
}

type SentFacts = Held & Pick<Dossier, "interviews" | "touches">;

/** What this employer got last; null: nothing is known. */
export function newestCopy({ resumeCopies }: Pick<Held, "resumeCopies">): ResumeCopy | null {
  const since = ({ sentAt, createdAt }: ResumeCopy) => sentAt ?? createdAt;
  return resumeCopies.toSorted((a, b) => compareInstants(since(b), since(a)))[0] ?? null;
}

/** The newest version that this employer has; null: none is known, or it was deleted. */
export function heldVersion({ resumeCopies, resumeVersions }: Held): ResumeVersion | null {
  const copy = newestCopy({ resumeCopies });
  return resumeVersions.find(({ id }) => id === copy?.resumeVersionId) ?? null;
}
