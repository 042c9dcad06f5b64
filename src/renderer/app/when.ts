import { countdownParts } from "../kit/countdown-parts.ts";

// Dates in words, the same on every screen. Another year than this one is said; this one goes without saying.

const thisYear = (): number => new Date().getFullYear();

/** "Fri 22 Jan, 15:10 (Chicago)". */
export function when(instant: string, zone: string, year = thisYear()): string {
  return `${dayAndTime(instant, zone, year)} (${cityOf(zone)})`;
}

/** "Fri 22 Jan, 15:10", where the zone is said elsewhere. */
export function dayAndTime(instant: string, zone: string, year = thisYear()): string {
  return `${dayAt(instant, zone, year)}, ${timeAt(instant, zone)}`;
}

/** "Fri 22 Jan, 15:10", where the zone is said beside it. */
export function whenHere(instant: string, zone: string, year = thisYear()): string {
  return `${dayAt(instant, zone, year)}, ${timeAt(instant, zone)}`;
}

/** "Thu 2 Sep, 13:20 to 14:35 (Los Angeles)": what was agreed, as the clock on the wall shows it. */
export function whenWall(startsWall: string, endsWall: string | null, zone: string, year = thisYear()): string {
  const [date = "", time = ""] = startsWall.split("T");
  const [endDate = "", endTime = ""] = endsWall?.split("T") ?? [];
  const end = endsWall === null ? "" : ` to ${endDate === date ? "" : `${day(endDate, year)}, `}${endTime}`;
  return `${day(date, year)}, ${time}${end} (${cityOf(zone)})`;
}

/** "Fri 22 Jan" of a calendar day. */
export function day(date: string, year = thisYear()): string {
  return dayAt(`${date}T12:00:00Z`, "UTC", year);
}

/** "today", "tomorrow", "Fri" within a week, "Fri 22 Jan" beyond: a day as it is spoken of on the day `today`. */
export function nearDay(date: string, today: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  const spoken = days === 0 ? "today" : days === 1 ? "tomorrow" : days === -1 ? "yesterday" : null;
  return spoken ?? (Math.abs(days) < 7 ? day(date).slice(0, 3) : day(date));
}

/** "Friday 22 January", for a heading. */
export function longDay(date: string, year = thisYear()): string {
  const at = new Date(`${date}T12:00:00Z`);
  const words = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  return plain(at, at.getUTCFullYear() === year ? words : { ...words, year: "numeric" });
}

/** "15:10". */
export function timeAt(instant: string, zone: string): string {
  return plain(new Date(instant), { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
}

/** "in 6 h 35 min", "in 31 h", "in 4 days", "15 h ago", "now": minutes only where they matter. */
export function relative(msFromNow: number): string {
  const { parts, state } = countdownParts(msFromNow);
  const shown = (parts[0]?.[1] === "h" && parts[0][0] >= 12 ? parts.slice(0, 1) : parts).flat().join(" ");
  if (shown === "0 min") return "now";
  return state === "late" ? `${shown} ago` : `in ${shown}`;
}

/** "Los Angeles" of `America/Los_Angeles`. */
export function cityOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

/** The calendar day it is in a zone: `2027-01-22`. */
export function dateIn(zone: string, at = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: zone }).format(at);
}

function dayAt(instant: string, zone: string, year: number): string {
  const at = new Date(instant);
  const words = { weekday: "short", day: "numeric", month: "short", timeZone: zone } as const;
  const isThisYear = plain(at, { year: "numeric", timeZone: zone }) === String(year);
  return plain(at, isThisYear ? words : { ...words, year: "numeric" });
}

/** In the British order, without its comma after the weekday and its "Sept". */
function plain(at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", options)
    .format(at)
    .replace(/^(\p{L}+),/u, "$1")
    .replace(/\bSept\b/, "Sep");
}
