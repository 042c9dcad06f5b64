import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { OneRow } from "../../app/follow-ups/one-row.ts";
import { relative, when, whenHere } from "../../app/when.ts";

interface Term {
  readonly term: string;
  readonly text: string;
  readonly title?: string;
}

/** What stands under a row of the plan: one line, or for the next one every instant with its term and what is left. */
export function timesOf({ row, snooze }: OneRow, isNext: boolean, now: number): string | readonly Term[] {
  const at = (instant: string | null) => (instant === null ? "" : whenHere(instant, row.zone));
  if (row.doneAt !== null)
    return row.state === "done_late" ? `Late, and sent: ${at(row.doneAt)}` : `On time, ${at(row.doneAt)}`;
  const line = lineOf(row, at);
  if (line !== null) return line;
  if (snooze !== null) return [{ term: "Quiet", text: `until ${at(snooze.until)}` }, ...instants(row, at, now)];
  if (isNext || row.state === "overdue") return instants(row, at, now);
  if (row.neededBy !== null) return [dueTerm(row, at), neededTerm(row, at)];
  return row.state === "scheduled" ? `Opens ${at(row.opensAt)}` : `Due ${at(row.dueAt)}`;
}

type At = (instant: string | null) => string;

/** Where there is only one thing to say. */
function lineOf({ state, dueAt, expiresAt }: FollowUp, at: At): string | null {
  switch (state) {
    case "skipped":
      return "Skipped";
    case "expired":
      return `The time for it passed ${at(expiresAt)}`;
    case "blocked":
      return "Closed";
    case "superseded":
      return "Another row has taken its place";
    case "cancelled":
      return "Called off";
    default:
      return dueAt === null ? "Whenever you like" : null;
  }
}

function instants(row: FollowUp, at: At, now: number): readonly Term[] {
  const { state, opensAt, dueAt, expiresAt, home } = row;
  const isScheduled = state === "scheduled";
  // Of what is late it counts how long it is still welcome.
  const next = isScheduled ? opensAt : state === "overdue" ? expiresAt : dueAt;
  return [
    ...(opensAt === null || state === "overdue"
      ? []
      : [
          {
            term: isScheduled ? "Opens" : "Since",
            text: at(opensAt),
            ...atHome(home, home?.opensAt),
          },
        ]),
    ...(opensAt === dueAt && isScheduled ? [] : [dueTerm(row, at)]),
    ...(expiresAt === null ? [] : [{ term: "Last", text: at(expiresAt), ...atHome(home, home?.expiresAt) }]),
    ...(row.neededBy === null ? [] : [neededTerm(row, at)]),
    ...(next === null ? [] : [{ term: isScheduled ? "Opens in" : "Left", text: leftWords(next, now) }]),
  ];
}

function dueTerm({ dueAt, home }: FollowUp, at: At): Term {
  return { term: "Due", text: at(dueAt), ...atHome(home, home?.dueAt) };
}

/** By when somebody else must have done their part. */
function neededTerm({ neededBy }: FollowUp, at: At): Term {
  return { term: "Needed by", text: at(neededBy) };
}

function leftWords(instant: string, now: number): string {
  return relative(Date.parse(instant) - now).replace(/^in /, "");
}

function atHome(home: FollowUp["home"], instant: string | null | undefined): Pick<Term, "title"> {
  return instant == null || home === null ? {} : { title: `${when(instant, home.zone)} at home` };
}
