import type { ReactElement, Ref } from "react";
import { useLocation } from "wouter";
import type { Document } from "#domain/documents";
import { explain } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { Desk } from "../../../kit/page.tsx";
import { GrowingText, LineInput } from "../../../kit/page-text.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Workspace } from "../workspace.ts";
import type { CallView } from "./call-editor.tsx";
import styles from "./call-page.module.css";
import { CallPoints } from "./call-points.tsx";
import { type CallClock, CallTimer } from "./call-timer.tsx";
import { marksOf } from "./marks.ts";
import { PageBar } from "./page-bar.tsx";
import type { OpenDocument } from "./use-document.ts";

interface CallPageProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
  readonly view: CallView;
  readonly onView: (view: CallView) => void;
  readonly clock: CallClock;
  readonly clockRef: Ref<HTMLButtonElement>;
}

/** The call, and beside it the voicemail; each as a card and as its text. */
export function CallPage({ workspace, document, open, view, onView, clock, clockRef }: CallPageProps): ReactElement {
  const { draft, change, autosave, findings, isReviewed, bodyRef, isFrozen } = open;
  const onBlur = () => void autosave.flush();
  const isVoicemail = document.kind === "voicemail_script";
  return (
    <Desk
      bar={
        <PageBar
          workspace={workspace}
          document={document}
          autosave={autosave}
          isFrozen={isFrozen}
          tools={
            <Segmented
              label="Show"
              isLabelHidden
              look="small"
              options={[
                { id: "card", label: "Card" },
                { id: "text", label: "Text" },
              ]}
              value={view}
              onChange={onView}
            />
          }
        />
      }
    >
      <article className={styles["card"]} aria-label={`Call to ${document.toName}`}>
        <header className={styles["head"]}>
          <Scripts workspace={workspace} document={document} />
          <Whom document={document} number={draft.toAddress} />
        </header>
        {view === "card" ? (
          <>
            {!isFrozen && <CallTimer seconds={isVoicemail ? 30 : 120} clock={clock} buttonRef={clockRef} />}
            <CallPoints body={draft.body} />
          </>
        ) : (
          <div className={styles["text"]}>
            <LineInput
              label="Number"
              value={draft.toAddress}
              onChange={(toAddress) => change({ toAddress })}
              onBlur={onBlur}
              isReadOnly={isFrozen}
            />
            <GrowingText
              label="Talking points"
              value={draft.body}
              onChange={(body) => change({ body })}
              onBlur={onBlur}
              marks={marksOf(draft.body, isReviewed && !isFrozen ? findings : [], document.sentences, [])}
              inputRef={bodyRef}
              isReadOnly={isFrozen}
            />
          </div>
        )}
      </article>
    </Desk>
  );
}

/** The number as the telephone takes it, with its country code as it was given. */
function Whom({ document, number }: { readonly document: Document; readonly number: string }): ReactElement {
  const digits = number.replaceAll(/[^\d+]/g, "");
  return (
    <p className={styles["whom"]}>
      <bdi title={document.toName}>{document.toName}</bdi>
      {digits === "" ? (
        <a href={`#/people/${document.personId}`}>Add the number to the person</a>
      ) : (
        <a className={styles["number"]} href={`tel:${digits}`}>
          <bdi>{number}</bdi>
        </a>
      )}
    </p>
  );
}

const scripts = [
  { id: "call_script", label: "The call" },
  { id: "voicemail_script", label: "The voicemail" },
] as const;

/** From one script to the other; what is not there yet is written from the facts. */
function Scripts({ workspace, document }: Pick<CallPageProps, "workspace" | "document">): ReactElement {
  const [, goTo] = useLocation();
  const toasts = useToasts();
  const { interviewId, personId } = document;
  const write = useWrite((api, kind: string) => api.documents.create({ interviewId, personId, kind }));
  const show = (kind: string) =>
    write.mutate(kind, {
      onSuccess: ({ id }) => goTo(`/interviews/${workspace.interview.id}/letters/${id}`),
      onError: (error) => toasts.show({ text: explain(error), tone: "late" }),
    });
  const current = scripts.find(({ id }) => id === document.kind)?.id ?? "call_script";
  return (
    <Segmented
      label="Which script"
      isLabelHidden
      look="small"
      options={scripts}
      value={current}
      onChange={(kind) => kind !== current && show(kind)}
    />
  );
}
