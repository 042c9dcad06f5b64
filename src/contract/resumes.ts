import { z } from "zod";
import { Sha256 } from "#domain/files";
import { InterviewId } from "#domain/ids";
import { Suggestion } from "#domain/recommender-suggestions";
import { Recommender, RecommenderFields } from "#domain/recommenders";
import { ResumeComparison } from "#domain/resume-changes";
import { HeldCopy, ResumeCopy, ResumeCopyFields } from "#domain/resume-copies";
import { ResumeVersion, ResumeVersionFields } from "#domain/resume-versions";
import { Line } from "#domain/text";
import { Release } from "./errors.ts";
import { method } from "./method.ts";
import { Nothing, Ref, saving } from "./records.ts";

/** A file that was sent up before, and what it is called. */
const StoredAs = { name: Line, sha256: Sha256 };

/** One process that goes on, and what of the news serves which of its needs (R51). */
export const Relevance = z.object({
  opportunity: HeldCopy.shape.opportunity,
  interviewId: InterviewId,
  served: z.array(z.object({ line: z.string(), need: z.string() })),
});
export type Relevance = z.infer<typeof Relevance>;

export const resumeVersions = {
  /** Newest first. `size` in bytes; null while there is no file. */
  list: method(Nothing, z.array(ResumeVersion.extend({ size: z.int().nullable() }))),
  create: method(ResumeVersionFields.partial().required({ label: true }), ResumeVersion),
  save: method(ResumeVersionFields.partial().extend(saving), ResumeVersion),
  /** A new version from its file. `refused` where the file is none to keep; then nothing of it is kept. */
  add: method(z.object({ ...StoredAs, label: Line.optional() }), ResumeVersion),
  /** Another file for a version that nobody has yet. `refused` as `add`, and where somebody has it. */
  putFile: method(z.object({ ...saving, ...StoredAs }), ResumeVersion),
  /** That somebody looked through a file that cannot be read, and found no references (R38). */
  markChecked: method(Ref.extend({ isChecked: z.boolean() }), ResumeVersion),
  /** Null: one of the two has no text to compare, or the two are too much for it. */
  compare: method(
    z.object({ beforeId: Ref.shape.id, afterId: Ref.shape.id }),
    z.object({ comparison: ResumeComparison, relevant: z.array(Relevance) }).nullable(),
  ),
  remove: method(Ref, ResumeVersion),
  restore: method(Ref, ResumeVersion),
};

/** Who has which version (R48). */
export const resumeCopies = {
  /** Of all processes, newest first. */
  list: method(Nothing, z.array(HeldCopy)),
  /** The version's file as it is now is what they have from then on. */
  create: method(ResumeCopyFields.partial().required({ opportunityId: true, resumeVersionId: true }), ResumeCopy),
  save: method(ResumeCopyFields.pick({ personId: true, sentAt: true }).partial().extend(saving), ResumeCopy),
  remove: method(Ref, ResumeCopy),
  restore: method(Ref, ResumeCopy),
};

export const recommenders = {
  /** Whom to ask, best first (R37). */
  suggest: method(z.object({ opportunityId: Ref.shape.id }), z.array(Suggestion)),
  /**
   * Their letter, as it was received (R41). `refused` where the file is none to keep, over another letter until that is
   * confirmed, and over one that was handed on.
   */
  putLetter: method(z.object({ ...saving, ...StoredAs, release: Release.optional() }), Recommender),
  create: method(RecommenderFields.partial().required({ opportunityId: true, personId: true }), Recommender),
  save: method(RecommenderFields.partial().extend(saving), Recommender),
  remove: method(Ref, Recommender),
  restore: method(Ref, Recommender),
};
