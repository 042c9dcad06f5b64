import type { ReactElement } from "react";
import type { Document } from "#domain/documents";
import { useRead } from "../../../app/query.ts";
import { Loading } from "../../../kit/states.tsx";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import { FactsSide } from "../facts-side.tsx";
import { PlanSide } from "../plan-side.tsx";
import type { Workspace } from "../workspace.ts";
import { CallEditor } from "./call-editor.tsx";
import { LetterEditor } from "./letter-editor.tsx";
import { LetterList } from "./letter-list.tsx";
import { NoteEditor } from "./note-editor.tsx";

interface LettersTabProps {
  readonly workspace: Workspace;
  readonly documentId: string | null;
}

export function LettersTab({ workspace, documentId }: LettersTabProps): ReactElement {
  const known = workspace.documents.find(({ id }) => id === documentId);
  const sought = useRead("documents", "get", { id: documentId ?? "" }, { isEnabled: documentId !== null && !known });
  const document = known ?? (isHere(sought.data, workspace, documentId) ? sought.data : undefined);
  if (document !== undefined) return <Editor key={document.id} workspace={workspace} document={document} />;
  if (documentId !== null && sought.isFetching) return <Loading label="Opening the letter" />;
  return (
    <WorkspaceFrame
      start={<PlanSide workspace={workspace} />}
      startLabel="Plan"
      end={<FactsSide workspace={workspace} />}
      endLabel="Facts"
    >
      <LetterList workspace={workspace} />
    </WorkspaceFrame>
  );
}

/** Just written: it may be there before the process was read again. */
function isHere(sought: Document | undefined, { dossier }: Workspace, id: string | null): sought is Document {
  return sought?.id === id && sought.deletedAt === null && sought.opportunityId === dossier.opportunity.id;
}

/** One screen for each form: what is sent, what is pasted, what is spoken. */
function Editor(props: { readonly workspace: Workspace; readonly document: Document }): ReactElement {
  switch (props.document.form) {
    case "linkedin_note":
      return <NoteEditor {...props} />;
    case "script":
      return <CallEditor {...props} />;
    default:
      return <LetterEditor {...props} />;
  }
}
