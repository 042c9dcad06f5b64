import type { Client } from "#contract/contract";
import { addDays, compareInstants, dayIn } from "#domain/time";

export type TodayRow = Awaited<ReturnType<Client["followUps"]["today"]>>["rows"][number];

export interface TodayList {
  /** What would be lost first: the one thing to do. */
  readonly hero: TodayRow | null;
  readonly overdue: readonly TodayRow[];
  readonly today: readonly TodayRow[];
  readonly week: readonly TodayRow[];
  /** Open, and due after this week or without a day. */
  readonly later: readonly TodayRow[];
  readonly waiting: readonly TodayRow[];
}

/** Days are those of the zone in which the person lives. */
export function arrange(rows: readonly TodayRow[], now: string, zone: string): TodayList {
  const hero = rows.filter(isOpen).toSorted(byDeadline)[0] ?? null;
  const today = dayIn(zone, now);
  const rest = rows.filter((one) => one !== hero);
  const within = (instant: string | null, last: string) => instant !== null && dayIn(zone, instant) <= last;
  const open = rest.filter(({ row }) => row.state === "open");
  const opensToday = ({ row }: TodayRow) => row.state === "scheduled" && within(row.opensAt, today);
  const weekEnd = addDays(today, 7);
  return {
    hero,
    overdue: rest.filter(({ row }) => row.state === "overdue"),
    today: rest.filter((one) => (one.row.state === "open" && within(one.row.dueAt, today)) || opensToday(one)),
    week: open.filter(({ row }) => !within(row.dueAt, today) && within(row.dueAt, weekEnd)),
    later: open.filter(({ row }) => !within(row.dueAt, weekEnd)),
    waiting: rest.filter((one) => one.row.state === "scheduled" && !opensToday(one)).toSorted(byOpening),
  };
}

function isOpen({ row }: TodayRow): boolean {
  return row.state === "open" || row.state === "overdue";
}

/** An open one can still be on time until it is due, a late one is welcome until it expires; of two, the letter first. */
function byDeadline(a: TodayRow, b: TodayRow): number {
  const deadline = ({ row }: TodayRow) => (row.state === "overdue" ? row.expiresAt : row.dueAt) ?? never;
  const weight = ({ row }: TodayRow) => (row.purpose === "connect_dots" ? 0 : 1);
  return compareInstants(deadline(a), deadline(b)) || weight(a) - weight(b);
}

function byOpening(a: TodayRow, b: TodayRow): number {
  return compareInstants(a.row.opensAt ?? never, b.row.opensAt ?? never);
}

const never = "9999-12-31T00:00:00Z";
