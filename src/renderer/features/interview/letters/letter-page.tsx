import type { ReactElement, ReactNode } from "react";
import type { Document } from "#domain/documents";
import { Desk, Page, PageField } from "../../../kit/page.tsx";
import { GrowingText, LineInput } from "../../../kit/page-text.tsx";
import type { Workspace } from "../workspace.ts";
import { AttachmentsLine } from "./attachments-line.tsx";
import styles from "./letter-page.module.css";
import { marksOf } from "./marks.ts";
import { PageBar } from "./page-bar.tsx";
import type { DocumentDraft, OpenDocument } from "./use-document.ts";

interface LetterPageProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
  readonly litFacts: readonly string[];
  /** At the end of the bar above the page. */
  readonly tools?: ReactNode;
}

/** The page as it will be: for a letter the sender, the date and the address too. */
export function LetterPage({ workspace, document, open, litFacts, tools }: LetterPageProps): ReactElement {
  const { draft, change, autosave, findings, isReviewed, bodyRef, isFrozen } = open;
  const onBlur = () => void autosave.flush();
  const isLetter = document.form === "letter";
  const line = (label: string, field: keyof DocumentDraft, className?: string, placeholder?: string) => (
    <LineInput
      label={label}
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
      onBlur={onBlur}
      isReadOnly={isFrozen}
      {...(className === undefined ? {} : { className })}
      {...(placeholder === undefined || isFrozen ? {} : { placeholder })}
    />
  );
  return (
    <Desk
      bar={<PageBar workspace={workspace} document={document} autosave={autosave} isFrozen={isFrozen} tools={tools} />}
    >
      <Page
        label={`Letter to ${document.toName}`}
        fields={
          <>
            <PageField label="To">
              <span className={styles["to"]}>
                <bdi>{document.toName}</bdi>{" "}
                {!isLetter && line("E-mail address", "toAddress", undefined, "No e-mail address yet")}
              </span>
            </PageField>
            {draft.ccAddress !== "" && <PageField label="Copy">{line("Copy to", "ccAddress")}</PageField>}
            <PageField label="Subject">{line("Subject", "subject", styles["subject"] ?? "")}</PageField>
            <AttachmentsLine workspace={workspace} document={document} autosave={autosave} isFrozen={isFrozen} />
          </>
        }
      >
        {isLetter && <Block lines={document.senderLines} />}
        {isLetter && line("Date", "dateLine")}
        {isLetter && <Block lines={document.insideAddress} />}
        {line("Salutation", "salutation")}
        <GrowingText
          label="Body of the letter"
          value={draft.body}
          onChange={(body) => change({ body })}
          onBlur={onBlur}
          marks={marksOf(draft.body, isReviewed && !isFrozen ? findings : [], document.sentences, litFacts)}
          inputRef={bodyRef}
          isReadOnly={isFrozen}
        />
        {line("Closing", "closing")}
        <Block lines={document.signature} />
      </Page>
    </Desk>
  );
}

function Block({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <div className={styles["block"]} dir="auto" translate="no">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
