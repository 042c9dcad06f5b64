import type { FollowUp } from "#domain/follow-ups/follow-up";
import { perWeek } from "#domain/guard/budget";
import { dayIn } from "#domain/time";
import { day, nearDay, relative, when } from "../../app/when.ts";
import type { TodayList, TodayRow } from "./today-list.ts";

/** One calm sentence or two that count. */
export function leadOf({ hero, ...groups }: TodayList, now: string, zone: string): string {
  const today = dayIn(zone, now);
  const all = [...(hero ? [hero] : []), ...Object.values(groups).flat()];
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
export function whenWords({ row }: TodayRow, now: string, isWaiting: boolean): string {
  const until = (instant: string) => relative(Date.parse(instant) - Date.parse(now));
  if (row.state === "scheduled") {
    if (row.opensAt === null) return "";
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

/** The line under a row: until when it is welcome, or why it waits. */
export function whyWords({ row }: TodayRow, isWaiting: boolean): string | undefined {
  if (row.state === "overdue" && row.expiresAt !== null) return `Still welcome until ${when(row.expiresAt, row.zone)}.`;
  if (isWaiting && row.opensAt !== null)
    return isThanks(row) ? `Opens ${when(row.opensAt, row.zone)}, as the interview ends.` : row.reason;
  return undefined;
}

/** Thanks open as the round ends; the other kinds have reasons of their own. */
export function isThanks({ kind }: FollowUp): boolean {
  return kind === "thank_you" || kind === "hospitality_note";
}

/** The reassuring fact about this contact. */
export function contactWords(used: number): string {
  if (used >= perWeek) return "Rest";
  return used === perWeek - 1 ? "One left this week" : "Within the budget";
}

/** "15 Sep": without its weekday, as rows are narrow. */
function dateOf(date: string): string {
  return day(date).split(" ").slice(1).join(" ");
}

function counted(rows: readonly TodayRow[]): string {
  const word = rows.every(({ row }) => row.document !== null) ? "letter" : "follow-up";
  const number = numbers[rows.length - 1] ?? String(rows.length);
  return `${number} ${word}${rows.length === 1 ? "" : "s"}`;
}

export const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function dueDay(date: string, today: string): string {
  const near = nearDay(date, today);
  return near === "today" || near === "tomorrow" ? near : `on ${near}`;
}
