import { z } from "zod";
import { Attachment } from "./files.ts";
import { OpportunityId, RequirementId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { CalendarDay, Instant } from "./time.ts";

/** DOMAIN D2. */
export const OpportunityStatus = z.enum([
  "draft",
  "applied",
  "interviewing",
  "waiting",
  "offer",
  "accepted",
  "declined",
  "rejected",
  "withdrawn",
  "no_response",
  "cancelled",
  "on_hold",
]);
export type OpportunityStatus = z.infer<typeof OpportunityStatus>;

/** A process in which something may still happen; the others have ended or rest. */
export function isLive(status: OpportunityStatus): boolean {
  return ["draft", "applied", "interviewing", "waiting", "offer", "on_hold"].includes(status);
}

/** How exactly they named the date: a day and a minute can shorten the thank-you (E1s), the others cannot. */
export const DatePrecision = z.enum(["minute", "day", "week", "about", "month", "unknown"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** One process at one employer, all rounds. */
export const OpportunityFields = z.object({
  companyLegal: Line,
  companyShort: Line,
  role: Line,
  roleShort: Line.nullable(),
  advert: Paragraphs,
  viaAgency: z.boolean(),
  agency: Line.nullable(),
  agencyRule: Line.nullable(),
  decisionOn: CalendarDay.nullable(),
  /** Set when they named the minute too. */
  decisionAt: Instant.nullable(),
  decisionPrecision: DatePrecision,
  /** Their own words: "end of next week". */
  decisionText: Line,
  status: OpportunityStatus,
  /** When the answer came, or was given. */
  outcomeAt: Instant.nullable(),
  /** The answer in their words. */
  outcomeText: Line,
  /** What they said of openings to come (R61). */
  futureOpening: Line,
  /** The first day of work that was agreed. */
  startsOn: CalendarDay.nullable(),
  /** What was agreed, as a letter may say it: "the terms of your letter of 3 May". */
  agreedTerms: Line,
  /** Why one says no oneself, in one neutral line. */
  ownReason: Line,
  /** False: the letters thank and do not affirm (R31). */
  isInterested: z.boolean(),
});
export type OpportunityFields = z.infer<typeof OpportunityFields>;

export const Opportunity = OpportunityFields.extend({
  /** The advert as a file, and what else they sent. */
  attachments: z.array(Attachment),
  id: OpportunityId,
  ...stamps,
});
export type Opportunity = z.infer<typeof Opportunity>;

export const blankOpportunity: OpportunityFields & Pick<Opportunity, "attachments"> = {
  attachments: [],
  companyLegal: "",
  companyShort: "",
  role: "",
  roleShort: null,
  advert: "",
  viaAgency: false,
  agency: null,
  agencyRule: null,
  decisionOn: null,
  decisionAt: null,
  decisionPrecision: "unknown",
  decisionText: "",
  status: "interviewing",
  outcomeAt: null,
  outcomeText: "",
  futureOpening: "",
  startsOn: null,
  agreedTerms: "",
  ownReason: "",
  isInterested: true,
};

/** The name in running text: the short one, or the legal one without its legal form. */
export function employerName({
  companyShort,
  companyLegal,
}: Pick<Opportunity, "companyShort" | "companyLegal">): string {
  return (
    companyShort.trim() ||
    companyLegal.trim().replace(/,?\s+(Inc|Ltd|LLC|LLP|GmbH|Limited|PLC|Pty Ltd|Pte\. Ltd)\.?$/i, "")
  );
}

/** What they said before about when they decide, and until when that held. */
export const PastDecision = OpportunityFields.pick({
  decisionOn: true,
  decisionAt: true,
  decisionPrecision: true,
  decisionText: true,
}).extend({ opportunityId: OpportunityId, replacedAt: Instant });
export type PastDecision = z.infer<typeof PastDecision>;

/** One word for one employer, however the legal form is written: what the budget is kept by, across processes (R14). */
export function employerKey(opportunity: Pick<Opportunity, "companyShort" | "companyLegal">): string {
  return employerName({ companyShort: "", companyLegal: opportunity.companyLegal || opportunity.companyShort })
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A must-have of the job, and how it is met (R5). */
export const RequirementFields = z.object({
  opportunityId: OpportunityId,
  text: Line,
  met: z.enum(["met", "partly", "not_met"]).nullable(),
  proof: Line,
});
export type RequirementFields = z.infer<typeof RequirementFields>;

export const Requirement = RequirementFields.extend({ id: RequirementId, ...stamps });
export type Requirement = z.infer<typeof Requirement>;

/** R5: fewer than half of the must-haves met. Unanswered ones and an empty list never count against the person. */
export function isBelowTheMustHaves(requirements: readonly Pick<Requirement, "met">[]): boolean {
  const answered = requirements.filter(({ met }) => met !== null);
  const met = answered.reduce((sum, one) => sum + (one.met === "met" ? 1 : one.met === "partly" ? 0.5 : 0), 0);
  return answered.length > 0 && met < answered.length / 2;
}
