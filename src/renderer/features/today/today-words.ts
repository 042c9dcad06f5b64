import type { FollowUp } from "#domain/follow-ups/follow-up";
import { dayIn } from "#domain/time";
import { isWritten } from "../../app/follow-ups/follow-up-faces.ts";
import { day, nearDay, relative, timeAt, when } from "../../app/when.ts";
import type { TodayList, TodayRow } from "./today-list.ts";

/** One calm sentence or two that count. */
export function leadOf({ hero, ...groups }: TodayList, now: string, zone: string): string {
  const today = dayIn(zone, now);
  const all = [...(hero ? [hero] : []), ...Object.values(groups).flat()].filter(({ snooze }) => snooze === null);
  const late = all.filter(({ row }) => row.state === "overdue");
  const open = all.filter(({ row }) => row.state === "open" && row.dueAt !== null);
  const days = open.map(({ row }) => dayIn(zone, row.dueAt ?? now)).toSorted();
  const [first] = days;
  const next = open.filter(({ row }) => dayIn(zone, row.dueAt ?? now) === first);
  const sentences = [
    first === undefined ? "" : `${counted(next)} ${next.length === 1 ? "is" : "are"} due ${dueDay(first, today)}.`,
    late.length === 0 ? "" : `${counted(late)} ${late.length === 1 ? "is" : "are"} late and still welcome.`,
  ].filter(Boolean);
  if (sentences.length > 0) return sentences.join(" ");
  const opens = all.flatMap(({ row }) => (row.opensAt === null ? [] : [dayIn(zone, row.opensAt)])).toSorted()[0];
  return opens === undefined ? "Nothing is due." : `Nothing is due. The next one opens ${dueDay(opens, today)}.`;
}

/** At the end of a row: "due 15 h ago", "in 4 days", "opens in 6 h 35 min", "quiet until 15 Sep". */
export function whenWords({ row, snooze }: TodayRow, now: string, isWaiting: boolean): string {
  if (snooze !== null) return `quiet until ${backWords(snooze.until, row.home?.zone ?? row.zone, now)}`;
  const until = (instant: string) => relative(Date.parse(instant) - Date.parse(now));
  if (row.state === "scheduled") {
    if (row.opensAt === null) return "";
    // At a time they named, to the minute.
    if (row.opensAt === row.dueAt) return agreedWords(row.opensAt, row.zone, now);
    return isWaiting ? `quiet until ${dateOf(dayIn(row.zone, row.opensAt))}` : `opens ${until(row.opensAt)}`;
  }
  if (row.dueAt === null) return "any time";
  return row.state === "overdue" ? `due ${until(row.dueAt)}` : until(row.dueAt);
}

/** The exact instants in the interview's zone, and where the person lives when that differs. */
export function exactWords({ opensAt, dueAt, zone, home, state }: FollowUp): string {
  const isScheduled = state === "scheduled" && opensAt !== null;
  const opens = isScheduled ? `Opens ${bothZones(opensAt, zone, home)}` : "";
  const due = dueAt === null ? "" : `${isScheduled ? "due" : "Due"} ${bothZones(dueAt, zone, home)}`;
  return [opens, due].filter(Boolean).join("; ");
}

export function bothZones(instant: string, zone: string, home: FollowUp["home"]): string {
  return home === null ? when(instant, zone) : `${when(instant, zone)}, at home ${when(instant, home.zone)}`;
}

/** The line under a row: until when it is welcome, what to mind, or why it waits. */
export function whyWords({ row, snooze }: TodayRow, isWaiting: boolean): string | undefined {
  const due = row.dueAt === null ? "" : ` It is due ${when(row.dueAt, row.zone)}.`;
  if (snooze !== null) return `You put it off.${due}`;
  if (row.state === "overdue" && row.expiresAt !== null)
    return [`Still welcome until ${when(row.expiresAt, row.zone)}.`, ...mindWords(row)].join(" ");
  if (row.state === "open" && mindWords(row).length > 0) return mindWords(row).join(" ");
  if (isWaiting && row.opensAt !== null)
    return isThanks(row) ? `Opens ${when(row.opensAt, row.zone)}, as the interview ends.` : row.reason;
  return undefined;
}

/** What is to be minded where the act is: by when others must have done their part, and the cautions. */
export function mindWords({ neededBy, cautions, zone }: FollowUp): readonly string[] {
  return [...(neededBy === null ? [] : [`The letter is needed by ${when(neededBy, zone)}.`]), ...cautions];
}

/** "tomorrow at 10:00". */
function agreedWords(at: string, zone: string, now: string): string {
  return `${nearDay(dayIn(zone, at), dayIn(zone, now))} at ${timeAt(at, zone)}`;
}

/** "18:00", "tomorrow", "5 Sep". */
function backWords(until: string, zone: string, now: string): string {
  const [date, today] = [dayIn(zone, until), dayIn(zone, now)];
  if (date === today) return timeAt(until, zone);
  return nearDay(date, today) === "tomorrow" ? "tomorrow" : dateOf(date);
}

/** Thanks open as the round ends; the other kinds have reasons of their own. */
export function isThanks({ kind }: FollowUp): boolean {
  return kind === "thank_you" || kind === "hospitality_note";
}

/** "15 Sep": without its weekday, as rows are narrow. */
function dateOf(date: string): string {
  return day(date).split(" ").slice(1).join(" ");
}

function counted(rows: readonly TodayRow[]): string {
  const word = rows.every(({ row }) => isWritten(row)) ? "letter" : "follow-up";
  const number = numbers[rows.length - 1] ?? String(rows.length);
  return `${number} ${word}${rows.length === 1 ? "" : "s"}`;
}

export const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function dueDay(date: string, today: string): string {
  const near = nearDay(date, today);
  return near === "today" || near === "tomorrow" ? near : `on ${near}`;
}
