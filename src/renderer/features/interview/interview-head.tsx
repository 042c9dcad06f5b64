import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { employerName } from "#domain/opportunities";
import { addHours, compareInstants } from "#domain/time";
import { standingTouches } from "#domain/touches";
import { useCommand } from "../../app/commands.tsx";
import { useNow } from "../../app/use-now.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { when, whenHere, whenWall } from "../../app/when.ts";
import { interviewStatusWords, modeWords, statusPhrase, statusWords } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Countdown } from "../../kit/countdown.tsx";
import { MenuButton } from "../../kit/menu-button.tsx";
import { Meter } from "../../kit/meter.tsx";
import { WorkspaceHead } from "../../kit/workspace-frame.tsx";
import { useOutcome } from "./outcome/use-outcome.ts";
import { useSheets } from "./sheets-context.ts";
import { usePack } from "./use-pack.ts";
import { metHere, nextRow, type Workspace } from "./workspace.ts";

export function InterviewHead({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const facts = (
    <>
      Round {interview.round} · {modeWords[interview.mode]} ·{" "}
      {whenWall(interview.startsWall, interview.endsWall, interview.zone)}
      {dossier.opportunity.outcomeAt !== null && <> · {statusPhrase(dossier.opportunity.status)}</>}
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
  const { open, openAnswer } = useSheets();
  const { reopen } = useOutcome(workspace);
  const removeAndOfferBack = useRemoval();
  const savePack = usePack(interview.id);
  useCommand("interview.pack", savePack);
  const others = dossier.interviews.filter(({ id }) => id !== interview.id);
  const hasAnswer = dossier.opportunity.outcomeAt !== null;
  const remove = async () => {
    const isDone = await removeAndOfferBack({
      said: "Interview deleted",
      remove: (api) => api.interviews.remove({ id: interview.id }),
      restore: (api) => api.interviews.restore({ id: interview.id }),
    });
    if (isDone) goTo("/interviews");
  };
  const acts: Readonly<Record<string, () => unknown>> = {
    change: () => open("change"),
    "last-minutes": () => open("last-minutes"),
    answer: () => openAnswer(),
    reopen,
    pack: savePack,
    delete: remove,
  };
  return (
    <MenuButton
      look="quiet-small"
      label="This interview"
      items={[
        ...others.map(({ id, round }) => ({ id: id as string, label: `Round ${round}` })),
        { id: "answer", label: hasAnswer ? "Change the answer" : "There is an answer", startsGroup: others.length > 0 },
        ...(hasAnswer ? [{ id: "reopen", label: "It goes on after all" }] : []),
        { id: "change", label: "Change time, place or end, or call it off", startsGroup: true },
        { id: "last-minutes", label: "The card for the last ten minutes" },
        { id: "pack", label: "Save interview pack" },
        { id: "delete", label: "Delete this interview", tone: "late" as const, startsGroup: true },
      ]}
      onAction={(id) => (acts[id] === undefined ? goTo(`/interviews/${id}/debrief`) : acts[id]())}
    >
      {interviewStatusWords[interview.status]}
    </MenuButton>
  );
}

/** The answer is one press away, and once there it stands in its place. */
export function AnswerButton({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { outcomeAt, status } = workspace.dossier.opportunity;
  const { openAnswer } = useSheets();
  return (
    <Button look="quiet-small" onPress={() => openAnswer()}>
      {outcomeAt === null ? "There is an answer" : statusWords[status]}
    </Button>
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
  const name = decider.person.addressAs ?? decider.person.fullName;
  const count = `${used} of 3 this week`;
  return (
    <>
      <Meter used={Math.min(used, 3)} words={words} />
      <span title={`${isolated(name)}: ${count}`}>
        <bdi>{name}</bdi>: {count}
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
