import type { Dossier } from "../dossier.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { type Interview, plannedEndOf, startOf } from "../interviews.ts";
import { employerName, type Opportunity } from "../opportunities.ts";
import type { Settings } from "../settings.ts";
import { addHours, minutesBetween } from "../time.ts";
import { uidOf } from "./uid.ts";

/** What stands in a calendar for one follow-up or one interview. No notes, no names of people, no private words (F3). */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  /** Empty: not said. */
  readonly place: string;
  /** Null: nothing is known of it any more, but that it is off. */
  readonly slot: Slot | null;
  /** Minutes before the start. */
  readonly alarms: readonly number[];
  /** Others see the time as taken. */
  readonly isBusy: boolean;
  /** How often it was moved to another time, whether a calendar heard of it or not. */
  readonly moves: number;
}

/** Instants. The clocks of `zone` are what was agreed; null: hours are counted, and it is written in UTC (D4). */
export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string | null;
}

/** What decides how a title reads. */
export interface Naming {
  readonly opportunity: Pick<Opportunity, "id" | "companyShort" | "companyLegal">;
  readonly settings: Pick<Settings, "namesEmployer">;
}

/** A quarter of an hour from when it is due; the agreed call takes half an hour. */
export function followUpEvent(row: FollowUp, naming: Naming): CalendarEvent {
  const isAgreed = row.rule === "E9a";
  const zone = hourRules.includes(row.rule) ? null : row.zone;
  return {
    ...goneEvent(followUpUid(naming, row.id), naming),
    slot:
      row.dueAt === null
        ? null
        : { startsAt: addHours(row.dueAt, 0), endsAt: addHours(row.dueAt, isAgreed ? 0.5 : 0.25), zone },
    alarms: isAgreed ? [day, halfHour] : alarmsOf(row),
  };
}

/** As it was agreed; when it really ended changes nothing in a calendar. */
export function interviewEvent(interview: Interview, naming: Naming): CalendarEvent {
  const { zone, mode, pastSlots } = interview;
  const isThere = mode !== "phone" && mode !== "video";
  return {
    uid: interviewUid(interview),
    title: titleOf("Interview", "Appointment", naming),
    place: naming.settings.namesEmployer ? interview.place : "",
    slot: { startsAt: startOf(interview), endsAt: plannedEndOf(interview), zone },
    alarms: [day, isThere ? 2 * hour : halfHour],
    isBusy: true,
    moves: pastSlots.length,
  };
}

/** What was in a calendar once and is nowhere else any more. */
export function goneEvent(uid: string, naming: Naming): CalendarEvent {
  const title = titleOf("Follow-up", "Personal reminder", naming);
  return { uid, title, place: "", slot: null, alarms: [], isBusy: false, moves: 0 };
}

export function followUpUid({ opportunity }: Pick<Naming, "opportunity">, followUpId: string): string {
  return uidOf(opportunity.id, followUpId);
}

export function interviewUid({ id }: Pick<Interview, "id">): string {
  return uidOf("interview", id);
}

export function namingOf({ opportunity, settings }: Dossier): Naming {
  return { opportunity, settings };
}

/** The employer is named only where the person allowed it; file names read the same way. */
export function titleOf(plain: string, discreet: string, { opportunity, settings }: Naming): string {
  if (!settings.namesEmployer) return discreet;
  const employer = employerName(opportunity);
  return employer === "" ? plain : `${plain}: ${employer}`;
}

const hour = 60;
const halfHour = 30;
const day = 24 * hour;

/** The rules that run on the instant line: the thank-you, the hospitality note, the debrief, the answer within a day (D4). */
const hourRules: readonly string[] = ["E1", "E1s", "E2", "E3", "E12"];

/** None before the row opens, unless there would be none. */
function alarmsOf({ rule, opensAt, dueAt }: FollowUp): readonly number[] {
  const [wanted, last] = hourRules.includes(rule) ? [[12 * hour, 2 * hour], halfHour] : [[day], 2 * hour];
  if (opensAt === null || dueAt === null) return wanted;
  const open = minutesBetween(opensAt, dueAt);
  const inTime = wanted.filter((minutes) => minutes <= open);
  return inTime.length > 0 ? inTime : [last];
}
