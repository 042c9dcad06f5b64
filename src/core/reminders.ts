import { createHash } from "node:crypto";
import { z } from "zod";
import type { Handlers } from "#contract/contract";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { isPending, planAt } from "#domain/follow-ups/plan";
import { employerName, type Opportunity } from "#domain/opportunities";
import { remindAt, reminderWords } from "#domain/reminders";
import { compareInstants, laterOf } from "#domain/time";
import type { Journal } from "./journal/journal.ts";
import { createLiving } from "./living.ts";
import type { Platform } from "./platform.ts";
import { createSnoozeReader } from "./snoozes.ts";

/** After the start, when the window has had its turn. */
const soonMs = 3_000;
const everyMs = 60_000;
/** Later than this after its time, a reminder may have been missed: the app was closed, or the computer slept. */
const missedAfterMs = 10 * 60_000;
const keptMarks = 2000;

const Marks = z.array(z.string());
const MissedMarks = z.array(z.object({ id: z.string(), at: z.string() }));

interface Due {
  readonly row: FollowUp;
  readonly opportunity: Opportunity;
  /** Until when it was put off. */
  readonly until: string | null;
  /** When its reminder is meant to come. */
  readonly at: string;
}

export interface Reminders {
  readonly handlers: Handlers["reminders"];
  /** Shows what has come due since it was last looked. Called every minute, and when the computer wakes. */
  readonly tick: () => void;
  readonly stop: () => void;
}

/**
 * One reminder for each due date. What was shown is marked beside the journal and not in it, so that a restored backup or
 * a clock set back brings none a second time; the marks say nothing to a reader.
 */
export function createReminders(journal: Journal, platform: Platform): Reminders {
  const { db, settings, readPlan } = journal;
  const living = createLiving(db);
  const readSnoozes = createSnoozeReader(journal);
  const beside = platform.settings;
  const shown = () => Marks.catch([]).parse(beside.get("reminded") ?? []);
  const missed = () => MissedMarks.catch([]).parse(beside.get("missedReminders") ?? []);

  /** Every row that has a time for its reminder. */
  function pending(now: string): readonly Due[] {
    return living(now).flatMap((id) => {
      const { dossier, drafted } = readPlan(id);
      const snoozed = new Map(readSnoozes(id).map((one) => [one.followUpId, one.until]));
      return planAt(drafted, now)
        .filter(isPending)
        .flatMap((row) => {
          const at = remindAt(row);
          const until = snoozed.get(row.id);
          if (at === null) return [];
          const comes = until === undefined ? at : laterOf(at, until);
          return { row, opportunity: dossier.opportunity, until: until ?? null, at: comes };
        });
    });
  }

  function tick(): void {
    const now = platform.now().toISOString();
    const { hasReminders, namesEmployer } = settings.get();
    if (!hasReminders) return;
    const marks = shown();
    const known = new Set(marks);
    const due = pending(now).filter((one) => compareInstants(one.at, now) <= 0 && !known.has(markOf(one)));
    if (due.length === 0) return;
    // Marked first: a reminder that is lost does less harm than one that comes twice.
    beside.set("reminded", [...marks, ...due.map(markOf)].slice(-keptMarks));
    const named = due.map(({ row, opportunity }) => ({ row, employer: employerName(opportunity) }));
    const wasShown = platform.notify(reminderWords(named, namesEmployer));
    const late = due.filter(({ at }) => !wasShown || Date.parse(now) - Date.parse(at) > missedAfterMs);
    if (late.length > 0)
      beside.set("missedReminders", [...missed(), ...late.map((one) => ({ id: markOf(one), at: one.at }))].slice(-200));
  }

  const timers = [setTimeout(() => quietly(tick), soonMs), setInterval(() => quietly(tick), everyMs)];
  for (const timer of timers) timer.unref();
  platform.onSleep((event) => {
    if (event === "wake" && db.open) quietly(tick);
  });

  return {
    tick,
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
    handlers: {
      missed() {
        const marks = new Set(missed().map(({ id }) => id));
        if (marks.size === 0) return [];
        return pending(platform.now().toISOString())
          .filter((one) => marks.has(markOf(one)))
          .toSorted((a, b) => compareInstants(a.at, b.at))
          .map(({ row, opportunity: { id, companyLegal, companyShort, role }, at }) => {
            return { row, opportunity: { id, companyLegal, companyShort, role }, at };
          });
      },
      seen() {
        beside.set("missedReminders", []);
        return {};
      },
    },
  };
}

/** The same for the same row, due date and snooze, however the plan moves around them; nobody can read it back. */
function markOf({ row: { id, dueAt }, until }: Due): string {
  const words = [id, dueAt === null ? "" : Date.parse(dueAt), until === null ? "" : Date.parse(until)].join(" ");
  return createHash("sha256").update(words).digest("hex").slice(0, 24);
}

/** A reminder that fails must not end the app; what is wrong with the journal, the next call tells. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
