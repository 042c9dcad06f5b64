import type { ReactElement } from "react";
import type { Document } from "#domain/documents";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import { PlanSide } from "../plan-side.tsx";
import type { Workspace } from "../workspace.ts";
import { Clashes } from "./clashes.tsx";
import { NoteBar } from "./note-bar.tsx";
import { NoteCard } from "./note-card.tsx";
import { Review } from "./review-side.tsx";
import { SentLine } from "./sent-line.tsx";
import { useDocument } from "./use-document.ts";
import { useHandOff } from "./use-hand-off.tsx";

interface NoteEditorProps {
  readonly workspace: Workspace;
  readonly document: Document;
}

/** The note of a LinkedIn invitation: written here, pasted there (B4, F5). */
export function NoteEditor({ workspace, document }: NoteEditorProps): ReactElement {
  const open = useDocument(document);
  const handOff = useHandOff(workspace, document, open.autosave);
  return (
    <WorkspaceFrame
      start={<PlanSide workspace={workspace} />}
      startLabel="Plan"
      end={<Review document={document} open={open} />}
      endLabel="Review"
      keepsEnd
      bar={<NoteBar workspace={workspace} document={document} open={open} handOff={handOff} />}
    >
      <SentLine document={document} handOff={handOff} onAnswered={() => open.bodyRef.current?.focus()} />
      <Clashes open={open} />
      <NoteCard workspace={workspace} document={document} open={open} />
    </WorkspaceFrame>
  );
}
