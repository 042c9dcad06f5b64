import { BookOpen, BriefcaseBusiness, ChartColumn, FileText, Plus, Settings, Sun, Users } from "lucide-react";
import { type ReactElement, useEffect, useState } from "react";
import { Route, Switch, useLocation } from "wouter";
import { InsightsScreen } from "../features/insights/insights-screen.tsx";
import { LastMinutesCard } from "../features/interview/debrief/last-minutes-card.tsx";
import { InterviewScreen } from "../features/interview/interview-screen.tsx";
import { InterviewsScreen } from "../features/interviews/interviews-screen.tsx";
import { NewInterviewSheet } from "../features/interviews/new-interview-sheet.tsx";
import { JournalScreen } from "../features/journal/journal-screen.tsx";
import { KeySheet } from "../features/palette/key-sheet.tsx";
import { Palette } from "../features/palette/palette.tsx";
import { PeopleScreen } from "../features/people/people-screen.tsx";
import { PersonScreen } from "../features/people/person-screen.tsx";
import { CompareScreen } from "../features/resumes/compare-screen.tsx";
import { ResumeScreen } from "../features/resumes/resume-screen.tsx";
import { ResumesScreen } from "../features/resumes/resumes-screen.tsx";
import { FirstStartSheet } from "../features/settings/first-start-sheet.tsx";
import { SettingsScreen } from "../features/settings/settings-screen.tsx";
import { TrashScreen } from "../features/settings/trash-screen.tsx";
import { TemplateScreen } from "../features/templates/template-screen.tsx";
import { TemplatesScreen } from "../features/templates/templates-screen.tsx";
import { TodayScreen } from "../features/today/today-screen.tsx";
import { AppFrame, SearchButton, TopBar } from "../kit/app-frame.tsx";
import { Button } from "../kit/button.tsx";
import { Rail, type RailItem } from "../kit/rail.tsx";
import { useToasts } from "../kit/toasts.tsx";
import { useCommand, useRunners } from "./commands.tsx";
import { onHostCommand } from "./connect.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { HostBanner } from "./host-banner.tsx";
import { useTitle } from "./title.ts";
import { ZoneQuestion } from "./zone-question.tsx";

type Over = "palette" | "keys" | "new-interview" | null;

/** The window around every screen: rail, top bar, and what floats over them. */
export function Frame(): ReactElement {
  const [path, goTo] = useLocation();
  const [over, setOver] = useState<Over>(null);
  const [isPinned, setPinned] = useState(false);
  const toasts = useToasts();
  const { run } = useRunners();
  const isWorkspace = /^\/interviews\/./.test(path);

  useEffect(() => onHostCommand((command) => void run(command)), [run]);
  useTitle(path);
  useCommand("app.palette", () => setOver("palette"));
  useCommand("app.keys", () => setOver("keys"));
  useCommand("interview.new", () => setOver("new-interview"));
  useCommand("app.rail", () => setPinned(!isPinned));
  useCommand("app.undo", () => toasts.undoLast());
  useCommand("go.today", () => goTo("/"));
  useCommand("go.interviews", () => goTo("/interviews"));
  useCommand("go.people", () => goTo("/people"));
  useCommand("go.journal", () => goTo("/journal"));
  useCommand("go.resumes", () => goTo("/resumes"));
  useCommand("resume.add", () => goTo("/resumes"));
  useCommand("resume.compare", () => goTo("/resumes/compare"));
  useCommand("go.insights", () => goTo("/insights"));
  useCommand("journal.new", () => goTo("/journal/new"));
  useCommand("go.settings", () => goTo("/settings"));
  useCommand("go.trash", () => goTo("/trash"));
  useCommand("go.templates", () => goTo("/templates"));
  const close = () => setOver(null);

  return (
    <AppFrame
      isRailFolded={isWorkspace && !isPinned}
      rail={
        <Rail
          label="Rooms"
          brand="Pronto"
          isFolded={isWorkspace && !isPinned}
          items={roomsAt(path)}
          footItems={footAt(path)}
        />
      }
      topBar={
        <TopBar
          isWide={isWorkspace}
          end={
            <Button look="quiet" icon={Plus} keys="n" onPress={() => setOver("new-interview")}>
              New interview
            </Button>
          }
        >
          <SearchButton label="Search or run a command" keys="Mod+k" onPress={() => setOver("palette")} />
        </TopBar>
      }
    >
      <HostBanner />
      <ZoneQuestion />
      <ErrorBoundary key={placeOf(path)}>
        <Screens />
      </ErrorBoundary>
      <Palette isOpen={over === "palette"} onClose={close} />
      <KeySheet isOpen={over === "keys"} onClose={close} />
      <NewInterviewSheet isOpen={over === "new-interview"} onClose={close} />
      <FirstStartSheet />
      <LastMinutesCard />
    </AppFrame>
  );
}

function Screens(): ReactElement {
  return (
    <Switch>
      <Route path="/interviews">
        <InterviewsScreen />
      </Route>
      <Route path="/interviews/*">
        {(params) => {
          const [id = "", tab = "debrief", item = null] = params["*"].split("/");
          return <InterviewScreen key={id} interviewId={id} tab={tab} item={item} />;
        }}
      </Route>
      <Route path="/people">
        <PeopleScreen />
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonScreen key={id} personId={id} />}</Route>
      <Route path="/journal/:id?">{({ id }) => <JournalScreen openId={id ?? null} />}</Route>
      <Route path="/resumes">
        <ResumesScreen />
      </Route>
      <Route path="/resumes/compare/:before?/:after?">
        {({ before, after }) => <CompareScreen beforeId={before ?? null} afterId={after ?? null} />}
      </Route>
      <Route path="/resumes/:id">{({ id }) => <ResumeScreen key={id} versionId={id} />}</Route>
      <Route path="/insights">
        <InsightsScreen />
      </Route>
      <Route path="/templates">
        <TemplatesScreen />
      </Route>
      <Route path="/templates/:id">{({ id }) => <TemplateScreen key={id} templateId={id} />}</Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/trash">
        <TrashScreen />
      </Route>
      <Route>
        <TodayScreen />
      </Route>
    </Switch>
  );
}

/** What is shown anew from the start when it changes. A new journal page gets its address while one types in it. */
function placeOf(path: string): string {
  const parts = path.split("/");
  return parts.slice(0, parts[1] === "journal" ? 2 : 3).join("/");
}

function roomsAt(path: string): RailItem[] {
  const at = (room: string) => path === room || path.startsWith(`${room}/`);
  return [
    { label: "Today", icon: Sun, href: "#/", isCurrent: path === "/" || path === "" },
    { label: "Interviews", icon: BriefcaseBusiness, href: "#/interviews", isCurrent: at("/interviews") },
    { label: "People", icon: Users, href: "#/people", isCurrent: at("/people") },
    { label: "Journal", icon: BookOpen, href: "#/journal", isCurrent: at("/journal") },
    { label: "Résumés", icon: FileText, href: "#/resumes", isCurrent: at("/resumes") },
    { label: "Insights", icon: ChartColumn, href: "#/insights", isCurrent: at("/insights") },
  ];
}

function footAt(path: string): RailItem[] {
  return [
    {
      label: "Settings",
      icon: Settings,
      href: "#/settings",
      isCurrent: /^\/(settings|trash|templates)(\/|$)/.test(path),
    },
  ];
}
