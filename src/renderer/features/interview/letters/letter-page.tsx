import { type ReactElement, type ReactNode, type Ref, useState } from "react";
import { useLocation } from "wouter";
import type { Document, DocumentFields } from "#domain/documents";
import { addressOf, runningName } from "#domain/names";
import type { Finding } from "#domain/review/finding";
import { stopsOf } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { StateChip } from "../../../kit/chip.tsx";
import { ConfirmDialog } from "../../../kit/confirm-dialog.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { Desk, Page, PageField } from "../../../kit/page.tsx";
import { GrowingText, LineInput } from "../../../kit/page-text.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import type { Workspace } from "../workspace.ts";
import { AttachmentsLine } from "./attachments-line.tsx";
import styles from "./letter-page.module.css";
import { marksOf } from "./marks.ts";
import { chipOf } from "./state-chips.ts";

type Draft = Pick<Document, keyof DocumentFields>;

interface LetterPageProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
  readonly autosave: Autosave;
  readonly findings: readonly Finding[];
  readonly litFacts: readonly string[];
  readonly bodyRef: Ref<HTMLTextAreaElement>;
  readonly isFrozen: boolean;
  /** At the end of the bar above the page. */
  readonly tools?: ReactNode;
}

/** The page as it will be: for a letter the sender, the date and the address too. */
export function LetterPage(props: LetterPageProps): ReactElement {
  const { document, draft, onChange, autosave, findings, litFacts, bodyRef, isFrozen } = props;
  const onBlur = () => void autosave.flush();
  const isLetter = document.form === "letter";
  const line = (label: string, field: keyof Draft, className?: string) => (
    <LineInput
      label={label}
      value={draft[field]}
      onChange={(text) => onChange({ [field]: text })}
      onBlur={onBlur}
      isReadOnly={isFrozen}
      {...(className === undefined ? {} : { className })}
    />
  );
  return (
    <Desk bar={<PageBar {...props} />}>
      <Page
        label={`Letter to ${document.toName}`}
        fields={
          <>
            <PageField label="To">
              <span className={styles["to"]}>
                <bdi>{document.toName}</bdi> {!isLetter && line("E-mail address", "toAddress")}
              </span>
            </PageField>
            {draft.ccAddress !== "" && <PageField label="Copy">{line("Copy to", "ccAddress")}</PageField>}
            <PageField label="Subject">{line("Subject", "subject", styles["subject"] ?? "")}</PageField>
            <AttachmentsLine document={document} autosave={autosave} isFrozen={isFrozen} />
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
          onChange={(body) => onChange({ body })}
          onBlur={onBlur}
          marks={marksOf(draft.body, findings, document.sentences, litFacts)}
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

/** Which letter this is, how it stands, and which form it takes. */
function PageBar({ workspace, document, isFrozen, autosave, tools }: LetterPageProps): ReactElement {
  const [, goTo] = useLocation();
  const [asked, setAsked] = useState<Document["form"] | null>(null);
  const person = workspace.dossier.people.find(({ id }) => id === document.personId);
  const titleOf = ({ kind, personId }: Document) => {
    const name = workspace.dossier.people.find(({ id }) => id === personId);
    return `${kind === "hospitality_note" ? "Note" : "Thank-you"} to ${name === undefined ? "somebody" : runningName(name)}`;
  };
  const write = useWrite(
    async (api, { form, warned }: { readonly form: Document["form"]; readonly warned: boolean }) => {
      await autosave.flush();
      return api.documents.regenerate({ id: document.id, form, ...(warned ? { release: { warned: true } } : {}) });
    },
  );
  const setForm = (form: Document["form"], warned = false) =>
    write.mutate({ form, warned }, { onError: (error) => stopsOf(error).length > 0 && setAsked(form) });
  const { word, tone } = chipOf(document.state);
  return (
    <>
      <MenuButton
        look="quiet"
        label="Letters of this process"
        items={[
          ...workspace.documents.map((one) => ({ id: one.id as string, label: titleOf(one) })),
          { id: "", label: "All letters", startsGroup: true },
        ]}
        onAction={(id) => goTo(`/interviews/${document.interviewId}/letters${id === "" ? "" : `/${id}`}`)}
      >
        {titleOf(document)}
      </MenuButton>
      <StateChip tone={tone}>{word}</StateChip>
      {!isFrozen && (
        <Segmented
          label="Form"
          isLabelHidden
          look="small"
          options={[
            { id: "email", label: "E-mail" },
            { id: "letter", label: "Letter" },
          ]}
          value={document.form}
          onChange={(form) => form !== document.form && setForm(form)}
        />
      )}
      {tools}
      <ConfirmDialog
        isOpen={asked !== null}
        title="Write it anew?"
        verb="Write it anew"
        onConfirm={() => {
          if (asked !== null) setForm(asked, true);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        Your own words are in this letter to {person === undefined ? "them" : addressOf(person)}. They stay among its
        versions, and the page is written again from the facts.
      </ConfirmDialog>
    </>
  );
}
