import { FileText, Mail } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { isComposed } from "#domain/compose/compose";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { ErrorView } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import { whenHere } from "../../../app/when.ts";
import { StateChip } from "../../../kit/chip.tsx";
import { LinkButton } from "../../../kit/link.tsx";
import { Group, Row, Rows } from "../../../kit/rows.tsx";
import { EmptyState } from "../../../kit/states.tsx";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import { FactsSide } from "../facts-side.tsx";
import styles from "../interview.module.css";
import { PlanSide } from "../plan-side.tsx";
import { asksForReality, isBeforeFirstLetter } from "../reality.ts";
import { useSheets } from "../sheets-context.ts";
import { rowsFirst, type Workspace } from "../workspace.ts";
import { LetterEditor } from "./letter-editor.tsx";
import { chipOf } from "./state-chips.ts";
import { WriteIt } from "./write-it.tsx";

interface LettersTabProps {
  readonly workspace: Workspace;
  readonly documentId: string | null;
}

export function LettersTab({ workspace, documentId }: LettersTabProps): ReactElement {
  const document = workspace.documents.find(({ id }) => id === documentId);
  if (document !== undefined) return <LetterEditor key={document.id} workspace={workspace} document={document} />;
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

/** Every letter of the process: those that are written, and those that the plan asks for. */
function LetterList({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { documents, interview } = workspace;
  const [, goTo] = useLocation();
  const { data: templates = [] } = useRead("templates", "list", {});
  const write = useWrite((api, { row, templateId }: { readonly row: FollowUp; readonly templateId: string | null }) =>
    api.documents.create({
      interviewId: row.interviewId ?? "",
      personId: row.personId ?? "",
      kind: row.document ?? "",
      ...(templateId === null ? {} : { templateId }),
    }),
  );
  const { open: openSheet } = useSheets();
  const start = (row: FollowUp, templateId: string | null = null) => {
    if (asksForReality(workspace) && isBeforeFirstLetter(workspace)) return openSheet("reality");
    write.mutate(
      { row, templateId },
      { onSuccess: ({ id, interviewId }) => goTo(`/interviews/${interviewId}/letters/${id}`) },
    );
  };
  const isWritten = (row: FollowUp) =>
    documents.some(
      ({ kind, personId, interviewId }) =>
        kind === row.document && personId === row.personId && interviewId === row.interviewId,
    );
  const open = rowsFirst(workspace).filter(
    (row) => isComposed(row.document) && !isWritten(row) && row.doneAt === null && row.state !== "skipped",
  );
  if (documents.length === 0 && open.length === 0) {
    return (
      <EmptyState
        title="No letters yet"
        action={<LinkButton href={`#/interviews/${interview.id}/debrief`}>Say who was there</LinkButton>}
      >
        There is one letter for each person you met; the plan asks for them by itself.
      </EmptyState>
    );
  }
  return (
    <div className={styles["tab"]}>
      {write.error && <ErrorView error={write.error} />}
      {documents.length > 0 && (
        <Group title="Written" count={documents.length}>
          <Rows label="Written letters">
            {documents.map((document) => {
              const row = workspace.plan.find(
                ({ kind, personId, interviewId }) =>
                  kind === document.kind && personId === document.personId && interviewId === document.interviewId,
              );
              return (
                <Row
                  key={document.id}
                  icon={document.form === "letter" ? FileText : Mail}
                  what={row?.title ?? document.subject}
                  who={row?.personName ?? document.toName}
                  href={`#/interviews/${document.interviewId}/letters/${document.id}`}
                  when={document.sentAt === null ? "" : whenHere(document.sentAt, interview.zone)}
                  action={<StateChip tone={chipOf(document.state).tone}>{chipOf(document.state).word}</StateChip>}
                />
              );
            })}
          </Rows>
        </Group>
      )}
      {open.length > 0 && (
        <Group title="To write" count={open.length}>
          <Rows label="Letters to write">
            {open.map((row) => (
              <Row
                key={row.id}
                icon={Mail}
                what={row.title}
                who={row.personName}
                when={row.dueAt === null ? "" : `due ${whenHere(row.dueAt, row.zone)}`}
                why={row.reason}
                action={
                  row.state === "blocked" || row.state === "cancelled" || row.state === "superseded" ? undefined : (
                    <WriteIt
                      templates={templates.filter(({ part, kind }) => part === "whole" && kind === row.document)}
                      onWrite={(templateId) => start(row, templateId)}
                    />
                  )
                }
              />
            ))}
          </Rows>
        </Group>
      )}
    </div>
  );
}
