// The plan of the app beside the rows that the model asks for: what disagrees, in words.

import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { ExpectedRow, Shape } from "./row-states.ts";
import { coveredKinds } from "./rows.ts";

type ShownRow = Pick<
  FollowUp,
  "kind" | "interviewId" | "personId" | "aboutId" | "state" | "opensAt" | "dueAt" | "expiresAt" | "doneAt"
>;

export function disagreements(plan: readonly ShownRow[], expected: readonly ExpectedRow[]): readonly string[] {
  // A check-in for a date that was replaced since may stay as history.
  const isHistory = ({ kind, aboutId, state }: ShownRow) =>
    kind === "check_in" && aboutId !== null && ["done_on_time", "done_late"].includes(state);
  const covered = plan.filter((row) => coveredKinds.includes(row.kind) && !isHistory(row));
  const isOf = (row: ShownRow, asked: ExpectedRow) =>
    row.kind === asked.kind &&
    (asked.roundId === null || row.interviewId === asked.roundId) &&
    (asked.personId === null || row.personId === asked.personId) &&
    (asked.aboutId === null || row.aboutId === asked.aboutId);
  const unasked = covered.filter((row) => !expected.some((asked) => isOf(row, asked)));
  return [
    ...unasked.map((row) => `nothing asks for: ${shown(row)}`),
    ...expected.flatMap((asked) => {
      const found = covered.filter((row) => isOf(row, asked));
      if (found.length === 0) return asked.isOptional ? [] : [`there is no row for: ${told(asked)}`];
      const wrong = found.filter((row) => !asked.shapes.some((shape) => fits(row, shape)));
      return [
        ...(found.length > 1 ? [`there are ${found.length} rows for: ${told(asked)}`] : []),
        ...wrong.map((row) => `${shown(row)}\n    should be: ${told(asked)}`),
      ];
    }),
    ...covered.flatMap(outOfOrder),
  ];
}

function fits(row: ShownRow, { state, window, doneAt }: Shape): boolean {
  if (row.state !== state) return false;
  if (doneAt !== undefined && doneAt !== instantOf(row.doneAt)) return false;
  if (window === undefined) return true;
  const { opens, due, expires } = window ?? { opens: null, due: null, expires: null };
  return opens === instantOf(row.opensAt) && due === instantOf(row.dueAt) && expires === instantOf(row.expiresAt);
}

/** I8, whatever the model makes of the row. */
function outOfOrder(row: ShownRow): readonly string[] {
  const [opens, due, expires] = [row.opensAt, row.dueAt, row.expiresAt].map(instantOf);
  if (opens == null || due == null) return [];
  return opens <= due && (expires == null || due <= expires)
    ? []
    : [`opens, due and expires are out of order: ${shown(row)}`];
}

function instantOf(shownInstant: string | null): number | null {
  return shownInstant === null ? null : Date.parse(shownInstant);
}

function shown(row: ShownRow): string {
  const about = row.aboutId === null ? "" : ` about ${row.aboutId}`;
  return `${row.kind} for ${row.personId} in ${row.interviewId}${about}: ${row.state} ${row.opensAt} / ${row.dueAt} / ${row.expiresAt} done ${row.doneAt}`;
}

function told({ kind, personId, roundId, aboutId, shapes, isOptional }: ExpectedRow): string {
  const about = aboutId === null ? "" : ` about ${aboutId}`;
  const each = shapes.map(({ state, window, doneAt }) => {
    const instants =
      window === undefined
        ? ""
        : window === null
          ? " - / - / -"
          : ` ${[window.opens, window.due, window.expires].map(iso).join(" / ")}`;
    return `${state}${instants}${doneAt == null ? "" : ` done ${iso(doneAt)}`}`;
  });
  return `${kind} for ${personId} in ${roundId}${about}: ${each.join(" or ")}${isOptional ? " or none" : ""}`;
}

function iso(instant: number | null): string {
  return instant === null ? "-" : new Date(instant).toISOString();
}
