import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import { employerName } from "#domain/opportunities";
import { addHours, compareInstants } from "#domain/time";
import { standingTouches } from "#domain/touches";
import { useWrite } from "../../app/query.ts";
import { useNow } from "../../app/use-now.ts";
import { when, whenHere, whenWall } from "../../app/when.ts";
import { interviewStatusWords, modeWords } from "../../app/words.ts";
import { Countdown } from "../../kit/countdown.tsx";
import { MenuButton } from "../../kit/menu-button.tsx";
import { Meter } from "../../kit/meter.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { WorkspaceHead } from "../../kit/workspace-frame.tsx";
import { ChangeSheet } from "./change-sheet.tsx";
import { metHere, nextRow, type Workspace } from "./workspace.ts";

export function InterviewHead({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const facts = (
    <>
      Round {interview.round} · {modeWords[interview.mode]} ·{" "}
      {whenWall(interview.startsWall, interview.endsWall, interview.zone)}
    </>
  );
  return (
    <WorkspaceHead
      title={employerName(dossier.opportunity) || "An employer without a name"}
      subtitle={dossier.opportunity.role}
      facts={facts}
      meter={<ContactMeter workspace={workspace} />}
      countdown={<NextCountdown workspace={workspace} />}
    />
  );
}

/** The other rounds, and what can be done to this one. */
export function InterviewMenu({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const [, goTo] = useLocation();
  const [isChanging, setChanging] = useState(false);
  const toasts = useToasts();
  const remove = useWrite((api) => api.interviews.remove({ id: interview.id }));
  const restore = useWrite((api) => api.interviews.restore({ id: interview.id }));
  const mark = useWrite((api, status: "cancelled" | "no_show_them" | "completed") =>
    api.interviews.save({ id: interview.id, status }),
  );
  const others = dossier.interviews.filter(({ id }) => id !== interview.id);
  const act = (id: string) => {
    if (id === "change") return setChanging(true);
    if (id === "cancelled" || id === "no_show_them" || id === "completed") return mark.mutate(id);
    if (id !== "delete") return goTo(`/interviews/${id}/debrief`);
    remove.mutate(undefined, {
      onSuccess: () => {
        toasts.show({ text: "Interview deleted", undo: () => restore.mutate(undefined) });
        goTo("/interviews");
      },
    });
  };
  return (
    <>
      <MenuButton
        look="quiet-small"
        label="This interview"
        items={[
          ...others.map(({ id, round }) => ({ id: id as string, label: `Round ${round}` })),
          { id: "change", label: "Change time, place or end", startsGroup: others.length > 0 },
          ...(interview.status === "completed" || interview.status === "planned" || interview.status === "confirmed"
            ? [
                { id: "cancelled", label: "It was cancelled" },
                { id: "no_show_them", label: "They did not come" },
              ]
            : [{ id: "completed", label: "It did take place" }]),
          { id: "delete", label: "Delete this interview", tone: "late" as const, startsGroup: true },
        ]}
        onAction={act}
      >
        {interviewStatusWords[interview.status]}
      </MenuButton>
      <ChangeSheet interview={interview} isOpen={isChanging} onClose={() => setChanging(false)} />
    </>
  );
}

/** How often this week: reassurance as much as a limit (R13). */
function ContactMeter({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const decider = metHere(workspace).find(({ part }) => part.role === "hiring_authority") ?? metHere(workspace)[0];
  if (decider === undefined) return null;
  const since = addHours(workspace.now, -7 * 24);
  const used = standingTouches(workspace.dossier.touches).filter(
    (touch) =>
      touch.personId === decider.person.id &&
      touch.direction === "out" &&
      !touch.isSolicited &&
      compareInstants(touch.at, since) > 0,
  ).length;
  const words = used < 2 ? "Within the budget" : used === 2 ? "One left this week" : "Rest this week";
  const whose = `${decider.person.addressAs ?? decider.person.fullName}: ${used} of 3 this week`;
  return (
    <>
      <Meter used={Math.min(used, 3)} words={words} />
      <span title={whose} dir="auto">
        {whose}
      </span>
    </>
  );
}

function NextCountdown({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const now = useNow();
  const row = nextRow(workspace);
  if (row === null || row.dueAt === null) return null;
  const instant = row.state === "scheduled" ? (row.opensAt ?? row.dueAt) : row.dueAt;
  const shown = when(instant, row.zone);
  const home = row.home === null ? "" : `, ${when(instant, row.home.zone)} at home`;
  return (
    <Countdown
      isCompact
      msLeft={Date.parse(instant) - now}
      title={`${shown} (${row.zone})${home}`}
      caption={`${row.title} ${row.state === "scheduled" ? "opens" : "due"} ${whenHere(instant, row.zone)}`}
    />
  );
}
