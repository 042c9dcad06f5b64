import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { when, whenHere } from "../../app/when.ts";
import { Timeline, TimelineItem, type TimelineState } from "../../kit/timeline.tsx";
import { SideBlock } from "../../kit/workspace-frame.tsx";
import { EmptyNote } from "./empty-note.tsx";
import { nextRow, rowsFirst, type Workspace } from "./workspace.ts";

const states: Readonly<Record<FollowUp["state"], TimelineState>> = {
  scheduled: "scheduled",
  open: "open",
  overdue: "late",
  expired: "skipped",
  done_on_time: "done",
  done_late: "done",
  blocked: "blocked",
  cancelled: "skipped",
  superseded: "skipped",
  skipped: "skipped",
};

/** Every follow-up of the process, this interview's first, each with its times and the reason for them. */
export function PlanSide({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const rows = rowsFirst(workspace);
  const done = rows.filter(({ doneAt }) => doneAt !== null).length;
  const now = nextRow(workspace);
  return (
    <SideBlock title="Plan" note={rows.length === 0 ? undefined : `${done} of ${rows.length} done`}>
      {rows.length === 0 ? (
        <EmptyNote>The plan makes itself as soon as you say who was there.</EmptyNote>
      ) : (
        <Timeline label="Plan">
          {rows.map((row) => (
            <PlanItem key={row.id} row={row} workspace={workspace} isNow={row.id === now?.id} />
          ))}
        </Timeline>
      )}
    </SideBlock>
  );
}

function PlanItem({
  row,
  workspace,
  isNow,
}: {
  readonly row: FollowUp;
  readonly workspace: Workspace;
  readonly isNow: boolean;
}): ReactElement {
  const state = isNow && row.state === "open" ? "now" : states[row.state];
  const rounds = workspace.dossier.interviews.length;
  const title =
    rounds > 1 && row.interviewId !== workspace.interview.id ? `${row.title}, round ${row.round}` : row.title;
  const document = workspace.documents.find(
    (one) => one.kind === row.document && one.personId === row.personId && one.interviewId === row.interviewId,
  );
  const via = workspace.dossier.people.find(({ id }) => id === row.sendVia)?.fullName;
  const why = [row.reason, via === undefined ? "" : `Handed over by ${via}.`].filter(Boolean).join(" ");
  return (
    <TimelineItem
      state={state}
      title={title}
      {...(row.personName === "" ? {} : { who: row.personName })}
      when={timesOf(row, isNow)}
      {...(row.doneAt !== null || why === "" ? {} : { why })}
      {...(document === undefined ? {} : { href: `#/interviews/${document.interviewId}/letters/${document.id}` })}
    />
  );
}

function timesOf(row: FollowUp, isNow: boolean) {
  const at = (instant: string | null) => (instant === null ? "" : whenHere(instant, row.zone));
  const home = (instant: string | null | undefined) =>
    instant == null || row.home === null ? {} : { title: `${when(instant, row.home.zone)} at home` };
  if (row.doneAt !== null) return `${row.state === "done_late" ? "Late, and sent:" : "On time,"} ${at(row.doneAt)}`;
  if (row.state === "skipped") return "Skipped";
  if (row.state === "expired") return `The time for it passed ${at(row.expiresAt)}`;
  if (row.dueAt === null) return row.state === "open" ? "Whenever you like" : "Not now";
  if (!isNow && row.state !== "overdue")
    return row.state === "scheduled" ? `Opens ${at(row.opensAt)}` : `Due ${at(row.dueAt)}`;
  return [
    {
      term: row.state === "scheduled" ? "Opens" : "Open",
      text: row.state === "scheduled" ? at(row.opensAt) : `since ${at(row.opensAt)}`,
      ...home(row.home?.opensAt),
    },
    { term: "Due", text: at(row.dueAt), ...home(row.home?.dueAt) },
    { term: "Last", text: at(row.expiresAt), ...home(row.home?.expiresAt) },
  ];
}
