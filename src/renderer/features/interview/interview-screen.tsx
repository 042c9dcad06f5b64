import { type ReactElement, useState } from "react";
import { useCommand } from "../../app/commands.tsx";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Drawer } from "../../kit/drawer.tsx";
import { LinkTabs } from "../../kit/link-tabs.tsx";
import { Loading } from "../../kit/states.tsx";
import { OnlyAt, Workspace as WorkspaceFrame } from "../../kit/workspace-frame.tsx";
import { CalledOffLine } from "./called-off-line.tsx";
import { DebriefBar, DebriefTab } from "./debrief/debrief-tab.tsx";
import { FactsSide } from "./facts-side.tsx";
import { AnswerButton, InterviewHead, InterviewMenu } from "./interview-head.tsx";
import { LettersTab } from "./letters/letters-tab.tsx";
import { LogTab } from "./log-tab.tsx";
import { SilentLine } from "./outcome/silent-line.tsx";
import { focusNextPane } from "./panes.ts";
import { PeopleTab } from "./people-tab.tsx";
import { PlanSide } from "./plan-side.tsx";
import { PrepareTab } from "./prepare-tab.tsx";
import { RealityLine } from "./reality-line.tsx";
import { ResumeTab } from "./resume-tab.tsx";
import { metHere, type Workspace } from "./workspace.ts";
import { WorkspaceSheets } from "./workspace-sheets.tsx";

interface InterviewScreenProps {
  readonly interviewId: string;
  readonly tab: string;
  /** In Letters: which letter. */
  readonly item: string | null;
}

/** The workspace of one interview; its address is `#/interviews/:id/:tab`, and nothing else remembers where one is. */
export function InterviewScreen({ interviewId, tab, item }: InterviewScreenProps): ReactElement {
  const { data: interview, error } = useRead("interviews", "get", { id: interviewId });
  if (error !== null) return <ErrorView error={error} />;
  if (interview === undefined) return <Loading label="Opening the interview" />;
  return <Opened opportunityId={interview.opportunityId} interviewId={interview.id} tab={tab} item={item} />;
}

function Opened({
  opportunityId,
  interviewId,
  tab,
  item,
}: InterviewScreenProps & { readonly opportunityId: string }): ReactElement {
  const { data, error } = useRead("opportunities", "open", { id: opportunityId });
  useCommand("interview.pane", focusNextPane);
  if (error !== null) return <ErrorView error={error} />;
  const interview = data?.dossier.interviews.find(({ id }) => id === interviewId);
  if (data === undefined || interview === undefined) return <Loading label="Opening the interview" />;
  const workspace: Workspace = { ...data, interview };
  return (
    <WorkspaceSheets workspace={workspace}>
      <InterviewHead workspace={workspace} />
      <Tabs workspace={workspace} tab={tab} />
      <SilentLine workspace={workspace} />
      <CalledOffLine workspace={workspace} />
      <RealityLine workspace={workspace} />
      <Body workspace={workspace} tab={tab} item={item} />
    </WorkspaceSheets>
  );
}

function Tabs({ workspace, tab }: { readonly workspace: Workspace; readonly tab: string }): ReactElement {
  const { interview, documents, dossier } = workspace;
  const [drawer, setDrawer] = useState<"plan" | "facts" | null>(null);
  const counts: Readonly<Record<string, number>> = {
    letters: documents.length,
    people: metHere(workspace).length,
    log: dossier.touches.filter(({ correctionOf }) => correctionOf === null).length,
  };
  const tabs = [
    ["prepare", "Prepare"],
    ["debrief", "Debrief"],
    ["letters", "Letters"],
    ["people", "People"],
    ["resume", "Résumé"],
    ["log", "Log"],
  ].map(([id = "", label = ""]) => ({
    href: `#/interviews/${interview.id}/${id}`,
    label,
    count: counts[id] ?? 0,
    isCurrent: id === tab,
  }));
  return (
    <>
      <LinkTabs
        label="Interview"
        tabs={tabs}
        end={
          <>
            <OnlyAt width="over">
              <AnswerButton workspace={workspace} />
            </OnlyAt>
            <InterviewMenu workspace={workspace} />
            {tab !== "letters" && (
              <OnlyAt width="under">
                <Button look="quiet-small" onPress={() => setDrawer("plan")}>
                  Plan
                </Button>
                <Button look="quiet-small" onPress={() => setDrawer("facts")}>
                  Facts
                </Button>
              </OnlyAt>
            )}
          </>
        }
      />
      <Drawer isOpen={drawer === "plan"} onClose={() => setDrawer(null)} title="Plan" side="start">
        <PlanSide workspace={workspace} />
      </Drawer>
      <Drawer isOpen={drawer === "facts"} onClose={() => setDrawer(null)} title="Facts" side="end">
        <FactsSide workspace={workspace} />
      </Drawer>
    </>
  );
}

function Body({
  workspace,
  tab,
  item,
}: {
  readonly workspace: Workspace;
  readonly tab: string;
  readonly item: string | null;
}): ReactElement {
  if (tab === "letters") return <LettersTab workspace={workspace} documentId={item} />;
  const middle = {
    prepare: <PrepareTab workspace={workspace} />,
    people: <PeopleTab workspace={workspace} />,
    resume: <ResumeTab workspace={workspace} />,
    log: <LogTab workspace={workspace} />,
  }[tab] ?? <DebriefTab workspace={workspace} />;
  const isDebrief = !["prepare", "people", "resume", "log"].includes(tab);
  return (
    <WorkspaceFrame
      start={<PlanSide workspace={workspace} />}
      startLabel="Plan"
      end={<FactsSide workspace={workspace} hasHoles={tab !== "prepare"} />}
      endLabel="Facts"
      {...(isDebrief ? { bar: <DebriefBar workspace={workspace} /> } : {})}
    >
      {middle}
    </WorkspaceFrame>
  );
}
