import { z } from "zod";
import { InterviewId, OpportunityId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { addHours, Instant, instantOf, WallTime, Zone } from "./time.ts";

export const Mode = z.enum(["onsite", "phone", "video", "test", "informal"]);
export type Mode = z.infer<typeof Mode>;

export const InterviewStatus = z.enum([
  "planned",
  "confirmed",
  "in_progress",
  "completed",
  "cancelled",
  "no_show_them",
  "no_show_me",
]);
export type InterviewStatus = z.infer<typeof InterviewStatus>;

/** A time that was agreed once and then moved; the wall time and the zone are what was agreed. */
export const PastSlot = z.object({
  startsWall: WallTime,
  endsWall: WallTime.nullable(),
  zone: Zone,
  movedAt: Instant,
  reason: Line,
});
export type PastSlot = z.infer<typeof PastSlot>;

/** One round of an opportunity. */
export const InterviewFields = z.object({
  opportunityId: OpportunityId,
  round: z.int().min(1).max(99),
  mode: Mode,
  zone: Zone,
  /** The zone was guessed from the computer's, and nobody has said otherwise. */
  isZoneAssumed: z.boolean(),
  /** What was agreed: wall time and zone are the truth, the instants follow from them. */
  startsWall: WallTime,
  endsWall: WallTime.nullable(),
  /** The instant it really ended (T0). */
  endedAt: Instant.nullable(),
  status: InterviewStatus,
  place: Line,
  /** What they said happens next. */
  nextStep: Line,
  pastSlots: z.array(PastSlot).max(50),
  research: Paragraphs,
  questions: Paragraphs,
  /** What of the arrival checklist is done. */
  checked: z.array(Line).max(50),
});
export type InterviewFields = z.infer<typeof InterviewFields>;

export const Interview = InterviewFields.extend({
  id: InterviewId,
  /** Worked out from wall time and zone with every save. */
  startsAt: Instant,
  ...stamps,
});
export type Interview = z.infer<typeof Interview>;

export const blankInterview = {
  round: 1,
  mode: "onsite",
  isZoneAssumed: true,
  endsWall: null,
  endedAt: null,
  status: "planned",
  place: "",
  nextStep: "",
  pastSlots: [],
  research: "",
  questions: "",
  checked: [],
} satisfies Partial<InterviewFields>;

type Slot = Pick<Interview, "startsWall" | "endsWall" | "zone">;

export function startOf({ startsWall, zone }: Pick<Slot, "startsWall" | "zone">): string {
  return instantOf(startsWall, zone);
}

/** T0: when it ended, or is planned to end; without an end the hour after its start. Null: it did not take place. */
export function endOf(interview: Slot & Pick<Interview, "endedAt" | "status">): string | null {
  if (!takesPlace(interview)) return null;
  return interview.endedAt ?? plannedEndOf(interview);
}

export function plannedEndOf(slot: Slot): string {
  if (slot.endsWall !== null) return instantOf(slot.endsWall, slot.zone);
  return addHours(startOf(slot), 1);
}

export function takesPlace({ status }: Pick<Interview, "status">): boolean {
  return status !== "cancelled" && status !== "no_show_them" && status !== "no_show_me";
}

/** The arrival checklist (R9): the first impression counts. */
export const arrivalChecklist = [
  "The way there, or the link, is tested",
  "Ten minutes in hand",
  "What to wear is ready",
  "Names and how to say them",
  "A copy of the résumé",
  "A pen and paper",
] as const;

/** What to ask before leaving (R20, R25, R54, R55). */
export const lastTenMinutes = [
  "Ask for a business card",
  "Ask whether you may follow up, and how",
  "Ask what the next step is",
  "Ask when they decide",
  "Thank whoever brought you in",
] as const;
