import { type ReactElement, useRef, useState } from "react";
import type { Document } from "#domain/documents";
import { useCommand } from "../../../app/commands.tsx";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import { PlanSide } from "../plan-side.tsx";
import type { Workspace } from "../workspace.ts";
import { CallBar } from "./call-bar.tsx";
import { CallPage } from "./call-page.tsx";
import { CallSide } from "./call-side.tsx";
import { useCallClock } from "./call-timer.tsx";
import { Clashes } from "./clashes.tsx";
import { Review } from "./review-side.tsx";
import { useDocument } from "./use-document.ts";
import { useHandOff } from "./use-hand-off.tsx";

interface CallEditorProps {
  readonly workspace: Workspace;
  readonly document: Document;
}

export type CallView = "card" | "text";

/** The one call (B7): a card to talk from, its text to change, and what came of it. */
export function CallEditor({ workspace, document }: CallEditorProps): ReactElement {
  const clockRef = useRef<HTMLButtonElement>(null);
  const clock = useCallClock();
  const open = useDocument(document, clockRef);
  const handOff = useHandOff(workspace, document, open.autosave);
  const [view, setView] = useState<CallView>("card");
  useCommand("call.view", () => setView(view === "card" ? "text" : "card"));
  const isCard = view === "card";
  return (
    <WorkspaceFrame
      start={<PlanSide workspace={workspace} />}
      startLabel="Plan"
      end={
        isCard ? (
          <CallSide workspace={workspace} document={document} body={open.draft.body} />
        ) : (
          <Review document={document} open={open} />
        )
      }
      endLabel={isCard ? "Beside the call" : "Review"}
      keepsEnd
      bar={<CallBar workspace={workspace} document={document} open={open} handOff={handOff} />}
    >
      <Clashes open={open} />
      <CallPage
        workspace={workspace}
        document={document}
        open={open}
        view={view}
        onView={setView}
        clock={clock}
        clockRef={clockRef}
      />
    </WorkspaceFrame>
  );
}
