import { z } from "zod";
import {
  DiscussionPointId,
  DotId,
  EvidenceId,
  HospitalityId,
  InterviewId,
  NeedId,
  OpportunityId,
  PersonId,
  PromiseId,
  WeakSpotId,
} from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { Instant } from "./time.ts";

// The lines of the debrief. Needs, evidence and discussion points are records of their own, joined by dots, since dots
// can only be connected if both ends exist (R63).

/** They need … A need without a person belongs to everyone who was there. */
export const NeedFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId.nullable(),
  personId: PersonId.nullable(),
  text: Line,
});
export const Need = NeedFields.extend({ id: NeedId, ...stamps });
export type Need = z.infer<typeof Need>;

/** I have … One line of proof, with its story behind it (STAR). */
export const EvidenceFields = z.object({
  opportunityId: OpportunityId,
  personId: PersonId.nullable(),
  text: Line,
  situation: Paragraphs,
  task: Paragraphs,
  action: Paragraphs,
  result: Paragraphs,
  figure: Line,
  wasSaid: z.boolean(),
});
export const Evidence = EvidenceFields.extend({ id: EvidenceId, ...stamps });
export type Evidence = z.infer<typeof Evidence>;

export const blankEvidence = {
  personId: null,
  situation: "",
  task: "",
  action: "",
  result: "",
  figure: "",
  wasSaid: true,
};

/** A need joined to the evidence that answers it. */
export const DotFields = z.object({ opportunityId: OpportunityId, needId: NeedId, evidenceId: EvidenceId });
export const Dot = DotFields.extend({ id: DotId, ...stamps });
export type Dot = z.infer<typeof Dot>;

/** We talked about … */
export const DiscussionPointFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId,
  personId: PersonId.nullable(),
  text: Line,
});
export const DiscussionPoint = DiscussionPointFields.extend({ id: DiscussionPointId, ...stamps });
export type DiscussionPoint = z.infer<typeof DiscussionPoint>;

/** I was asked … and lack it, or said too little (R11, R30). */
export const WeakSpotFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId,
  /** Who asked; only this person's letter may repair it. */
  personId: PersonId.nullable(),
  question: Line,
  kind: z.enum(["lacks", "said_too_little"]),
  /** What repairs it, in own words; or a line of evidence that does. */
  recoverText: Line,
  evidenceId: EvidenceId.nullable(),
});
export const WeakSpot = WeakSpotFields.extend({ id: WeakSpotId, ...stamps });
export type WeakSpot = z.infer<typeof WeakSpot>;

/** I promised to … */
export const PromiseFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId,
  personId: PersonId.nullable(),
  text: Line,
  dueAt: Instant.nullable(),
  fulfilledAt: Instant.nullable(),
});
export const PromiseMade = PromiseFields.extend({ id: PromiseId, ...stamps });
export type PromiseMade = z.infer<typeof PromiseMade>;

/** Who was kind to me: one concrete kindness (R57, R58). */
export const HospitalityFields = z.object({
  opportunityId: OpportunityId,
  interviewId: InterviewId,
  personId: PersonId,
  text: Line,
});
export const Hospitality = HospitalityFields.extend({ id: HospitalityId, ...stamps });
export type Hospitality = z.infer<typeof Hospitality>;
