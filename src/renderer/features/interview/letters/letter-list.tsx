import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { callCardOf } from "#domain/call-card";
import type { Document } from "#domain/documents";
import type { Template } from "#domain/templates";
import { ErrorView } from "../../../app/error-view.tsx";
import type { ToWrite } from "../../../app/follow-ups/row-documents.ts";
import { useRead, useWrite } from "../../../app/query.ts";
import { whenHere } from "../../../app/when.ts";
import { StateChip } from "../../../kit/chip.tsx";
import { LinkButton } from "../../../kit/link.tsx";
import { Group, Row, Rows } from "../../../kit/rows.tsx";
import { EmptyState } from "../../../kit/states.tsx";
import workspaceStyles from "../interview.module.css";
import { asksForReality, isBeforeFirstLetter } from "../reality.ts";
import { useSheets } from "../sheets-context.ts";
import type { Workspace } from "../workspace.ts";
import { documentIcon } from "./document-face.ts";
import { type LetterEntry, letterGroups } from "./letter-entries.ts";
import styles from "./letter-list.module.css";
import { chipOf } from "./state-chips.ts";
import { WriteIt } from "./write-it.tsx";

/** Every letter, note and call of the process, by person: what is written, and what the plan asks for. */
export function LetterList({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const [, goTo] = useLocation();
  const { open: openSheet } = useSheets();
  const write = useWrite((api, writing: ToWrite) => api.documents.create(writing));
  const { data: templates = [] } = useRead("templates", "list", {});
  const start = (writing: ToWrite) => {
    if (asksForReality(workspace) && isBeforeFirstLetter(workspace)) return openSheet("reality");
    write.mutate(writing, { onSuccess: ({ id, interviewId }) => goTo(`/interviews/${interviewId}/letters/${id}`) });
  };
  const groups = letterGroups(workspace);
  if (groups.length === 0) {
    return (
      <EmptyState
        title="No letters yet"
        action={<LinkButton href={`#/interviews/${workspace.interview.id}/debrief`}>Say who was there</LinkButton>}
      >
        Thank-yous, invitations, check-ins and the one call: the plan asks for each in its time, once it knows whom you
        met.
      </EmptyState>
    );
  }
  return (
    <div className={workspaceStyles["tab"]}>
      {write.error && <ErrorView error={write.error} />}
      {groups.map(({ personId, name, title, entries }) => (
        <Group
          key={personId}
          title={
            <bdi className={styles["name"]} title={name}>
              {name}
            </bdi>
          }
          count={entries.length}
          note={
            title === "" ? null : (
              <bdi className={styles["role"]} title={title}>
                {title}
              </bdi>
            )
          }
        >
          <Rows label={`Letters: ${name}`}>
            {entries.map((entry) => (
              <EntryRow
                key={entry.key}
                entry={entry}
                zone={workspace.interview.zone}
                templates={templates.filter(({ part, kind }) => part === "whole" && kind === entry.kind)}
                onWrite={start}
              />
            ))}
          </Rows>
        </Group>
      ))}
    </div>
  );
}

interface EntryRowProps {
  readonly entry: LetterEntry;
  readonly zone: string;
  /** Own ones for its kind. */
  readonly templates: readonly Template[];
  readonly onWrite: (writing: ToWrite) => void;
}

function EntryRow({ entry, zone, templates, onWrite }: EntryRowProps): ReactElement {
  const { document, row, title, writing } = entry;
  if (document !== null) {
    const { word, tone } = chipOf(document);
    return (
      <Row
        icon={documentIcon(document)}
        what={title}
        who={document.subject || firstWords(document)}
        href={`#/interviews/${document.interviewId}/letters/${document.id}`}
        when={document.sentAt === null ? "" : whenHere(document.sentAt, zone)}
        action={<StateChip tone={tone}>{word}</StateChip>}
      />
    );
  }
  return (
    <Row
      icon={documentIcon(entry)}
      what={title}
      when={row === null ? "" : timeOf(row)}
      why={row?.reason ?? reasons[entry.kind] ?? ""}
      action={
        writing === null ? undefined : (
          <WriteIt
            templates={templates}
            what={title}
            onWrite={(templateId) => onWrite({ ...writing, ...(templateId === null ? {} : { templateId }) })}
          />
        )
      }
    />
  );
}

/** Where no row of the plan gives one. */
const reasons: Readonly<Record<string, string>> = {
  voicemail_script: "For the case that nobody picks up: half a minute, ready before you ring.",
};

function timeOf({ state, opensAt, dueAt, zone }: NonNullable<LetterEntry["row"]>): string {
  if (state === "scheduled" && opensAt !== null) return `opens ${whenHere(opensAt, zone)}`;
  return dueAt === null ? "" : `due ${whenHere(dueAt, zone)}`;
}

/** Of what has no subject; of a call how it begins. */
function firstWords({ form, body }: Pick<Document, "form" | "body">): string {
  const words = form === "script" ? (callCardOf(body).points[0]?.text ?? "") : body;
  return words.slice(0, 80).replaceAll(/\s+/g, " ");
}
