import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { isWritten, shortVerbOf } from "../../app/follow-ups/follow-up-faces.ts";
import { isActive, isUndone, oneRow } from "../../app/follow-ups/one-row.ts";
import { documentOf } from "../../app/follow-ups/row-documents.ts";
import { RowMenu } from "../../app/follow-ups/row-menu.tsx";
import type { FollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { useWrite } from "../../app/query.ts";
import { useNow } from "../../app/use-now.ts";
import { Button } from "../../kit/button.tsx";
import { TimelineItem, type TimelineState } from "../../kit/timeline.tsx";
import { timesOf } from "./plan-words.ts";
import type { Workspace } from "./workspace.ts";

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

/** What readers hear before the title, where the look of several states is one. */
const stateWords: Readonly<Partial<Record<FollowUp["state"], string>>> = {
  expired: "Past",
  blocked: "Closed",
  cancelled: "Called off",
  superseded: "Replaced",
};

interface PlanItemProps {
  readonly row: FollowUp;
  readonly workspace: Workspace;
  readonly acts: FollowUpActs;
  /** The one that asks for something next: it shows all its instants and how long is left. */
  readonly isNext: boolean;
}

export function PlanItem({ row, workspace, acts, isNext }: PlanItemProps): ReactElement {
  const now = useNow();
  const one = oneRow(workspace, row);
  const state = isNext && row.state === "open" ? "now" : states[row.state];
  const hasRounds = workspace.dossier.interviews.length > 1 && row.interviewId !== workspace.interview.id;
  const document = documentOf(workspace, row);
  const hasButton = isActive(row) && one.snooze === null;
  const verb = document === undefined || !isWritten(row) ? shortVerbOf(row) : "Finish it";
  return (
    <TimelineItem
      state={state}
      {...(stateWords[row.state] === undefined ? {} : { stateWord: stateWords[row.state] })}
      title={hasRounds ? `${row.title}, round ${row.round}` : row.title}
      {...(row.personName === "" ? {} : { who: row.personName })}
      when={timesOf(one, isNext, now)}
      {...(row.doneAt === null ? { why: <Why row={row} workspace={workspace} /> } : {})}
      cautions={isUndone(row) ? row.cautions : []}
      {...(document === undefined ? {} : { href: `#/interviews/${document.interviewId}/letters/${document.id}` })}
      {...(isUndone(row) ? { end: <RowMenu one={one} acts={acts} /> } : {})}
    >
      {hasButton && (
        <Button look="small" onPress={() => acts.act(one)} label={`${verb}: ${row.title}, ${row.personName}`}>
          {verb}
        </Button>
      )}
      {row.state === "skipped" && <BringBack row={row} workspace={workspace} />}
    </TimelineItem>
  );
}

/** The reason, and the number of its rule for whoever wants to look it up. */
function Why({ row, workspace }: Pick<PlanItemProps, "row" | "workspace">): ReactElement {
  const via = workspace.dossier.people.find(({ id }) => id === row.sendVia)?.fullName;
  return (
    <>
      {row.state === "skipped" && "You skipped it: "}
      {row.reason} {via === undefined ? "" : `Handed over by ${via}. `}
      <abbr title={`Rule ${row.rule} of the plan`}>{row.rule}</abbr>
    </>
  );
}

function BringBack({ row, workspace }: Pick<PlanItemProps, "row" | "workspace">): ReactElement | null {
  const bring = useWrite((api, id: string) => api.followUps.unskip({ id }));
  const skip = workspace.dossier.skips.find(
    ({ kind, personId, aboutId, interviewId }) =>
      kind === row.kind &&
      personId === row.personId &&
      (aboutId === null || aboutId === row.aboutId) &&
      (interviewId === null || interviewId === row.interviewId),
  );
  if (skip === undefined) return null;
  return (
    <Button look="small" onPress={() => bring.mutate(skip.id)} label={`Bring it back: ${row.title}, ${row.personName}`}>
      Bring it back
    </Button>
  );
}
