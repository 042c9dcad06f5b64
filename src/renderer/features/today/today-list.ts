import { addDays, addHours, compareInstants, dayIn } from "#domain/time";
import type { OneRow } from "../../app/follow-ups/one-row.ts";

export type TodayRow = OneRow;

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
  const hero = heroOf(rows, now);
  const today = dayIn(zone, now);
  const others = rows.filter((one) => one !== hero);
  const rest = others.filter(({ snooze }) => snooze === null);
  const within = (instant: string | null, last: string) => instant !== null && dayIn(zone, instant) <= last;
  const open = rest.filter(({ row }) => row.state === "open");
  const opensToday = ({ row }: TodayRow) => row.state === "scheduled" && within(row.opensAt, today);
  const weekEnd = addDays(today, 7);
  const waits = rest.filter((one) => one.row.state === "scheduled" && !opensToday(one));
  return {
    hero,
    overdue: rest.filter(({ row }) => row.state === "overdue"),
    today: rest.filter((one) => (one.row.state === "open" && within(one.row.dueAt, today)) || opensToday(one)),
    week: open.filter(({ row }) => !within(row.dueAt, today) && within(row.dueAt, weekEnd)),
    later: open.filter(({ row }) => !within(row.dueAt, weekEnd)),
    waiting: [...waits, ...others.filter(({ snooze }) => snooze !== null)].toSorted(byOpening),
  };
}

/** How near two deadlines are for the letter that connects dots to go first. */
const nearHours = 24;
/** What is due that soon goes before any letter. */
const pressingHours = 4;

/**
 * The one next thing: what would be lost first; of deadlines that are near each other, the letter that connects dots. A time
 * that they named themselves is a deadline two hours before it comes.
 */
function heroOf(rows: readonly TodayRow[], now: string): TodayRow | null {
  const candidates = rows
    .filter((one) => one.snooze === null && (isOpen(one) || isAgreedSoon(one, now)))
    .toSorted((a, b) => compareInstants(deadlineOf(a), deadlineOf(b)));
  const [first] = candidates;
  if (first === undefined) return null;
  const earliest = deadlineOf(first);
  if (earliest === never || compareInstants(earliest, addHours(now, pressingHours)) <= 0) return letterAt(earliest);
  return letterAt(addHours(earliest, nearHours));

  function letterAt(last: string): TodayRow | null {
    const near = candidates.filter((one) => compareInstants(deadlineOf(one), last) <= 0);
    return near.find(({ row }) => row.purpose === "connect_dots") ?? first ?? null;
  }
}

function isOpen({ row }: TodayRow): boolean {
  return row.state === "open" || row.state === "overdue";
}

/** A call at a time they named, within two hours. */
function isAgreedSoon({ row }: TodayRow, now: string): boolean {
  return (
    row.state === "scheduled" &&
    row.opensAt === row.dueAt &&
    compareInstants(deadlineOf({ row }), addHours(now, 2)) <= 0
  );
}

/** An open one can still be on time until it is due, a late one is welcome until it expires. */
function deadlineOf({ row }: Pick<TodayRow, "row">): string {
  return (row.state === "overdue" ? row.expiresAt : row.dueAt) ?? never;
}

function byOpening(a: TodayRow, b: TodayRow): number {
  const backAt = ({ row, snooze }: TodayRow) => snooze?.until ?? row.opensAt ?? never;
  return compareInstants(backAt(a), backAt(b));
}

const never = "9999-12-31T00:00:00Z";
