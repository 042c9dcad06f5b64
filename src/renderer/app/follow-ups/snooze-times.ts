import { addDays, addHours, compareInstants, dayIn, instantOf } from "#domain/time";

const morning = "09:00";

/** "Later today": in three hours, on the half hour; null where that would be another day. */
export function laterToday(now: string, zone: string): string | null {
  const half = 30 * 60_000;
  const later = new Date(Math.ceil(Date.parse(addHours(now, 3)) / half) * half).toISOString();
  return dayIn(zone, later) === dayIn(zone, now) ? later : null;
}

export function tomorrowMorning(now: string, zone: string): string {
  return morningOf(addDays(dayIn(zone, now), 1), zone);
}

export function morningOf(date: string, zone: string): string {
  return instantOf(`${date}T${morning}`, zone);
}

/** What is lost by waiting until then; null: nothing. */
export function lateness(until: string, { dueAt, expiresAt }: Deadlines): "late" | "lost" | null {
  if (expiresAt !== null && compareInstants(until, expiresAt) > 0) return "lost";
  return dueAt !== null && compareInstants(until, dueAt) > 0 ? "late" : null;
}

interface Deadlines {
  readonly dueAt: string | null;
  readonly expiresAt: string | null;
}
