import { type ReactElement, useRef, useState } from "react";
import { ProntoError } from "#contract/errors";
import type { Document, DocumentFields } from "#domain/documents";
import { ErrorView, explain } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import { Button } from "../../../kit/button.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import { Banner } from "../../../kit/states.tsx";
import { useAutosave } from "../../../kit/use-autosave.ts";
import { OnlyAt, Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { DotsSide } from "./dots-side.tsx";
import { LetterBar } from "./letter-bar.tsx";
import { LetterPage } from "./letter-page.tsx";
import { ReviewSide } from "./review-side.tsx";

interface LetterEditorProps {
  readonly workspace: Workspace;
  readonly document: Document;
}

/** The fields that a person edits, and the revision they began from. */
type Draft = Pick<Document, keyof DocumentFields>;

/** Dots, the page, the review. What arrives later from the journal never overwrites what is being typed. */
export function LetterEditor({ workspace, document }: LetterEditorProps): ReactElement {
  const [draft, setDraft] = useState<Draft>(fieldsOf(document));
  const [version, setVersion] = useState(0);
  const [litFact, setLitFact] = useState<string | null>(null);
  const [side, setSide] = useState<"dots" | "review">("review");
  const body = useRef<HTMLTextAreaElement>(null);
  const revision = useRef(document.revision);
  const save = useWrite(async (api, changed: Draft) => {
    const saved = await api.documents.save({ ...changed, id: document.id, revision: Math.max(revision.current, 0) });
    revision.current = saved.revision;
  });
  const autosave = useAutosave(draft, save.mutateAsync);
  const review = useRead("documents", "review", { id: document.id });

  /** After the host has changed the letter itself (written anew, restored): take its words. */
  const take = (changed: Document) => {
    revision.current = changed.revision;
    setDraft(fieldsOf(changed));
    setVersion(version + 1);
  };
  // Exporting and marking change the row too; while nothing is being typed its revision is the one to go on from.
  if (autosave.status === "saved" && document.revision > revision.current) revision.current = document.revision;
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const jump = (start: number, end: number) => {
    body.current?.focus();
    body.current?.setSelectionRange(start, end);
  };
  const isFrozen = document.state === "sent";
  const findings = review.data?.findings ?? [];
  const dots = (
    <DotsSide
      workspace={workspace}
      document={document}
      body={draft.body}
      litFact={litFact}
      onLight={setLitFact}
      onInsert={(text) => change({ body: insertAt(draft.body, text, body.current) })}
      isFrozen={isFrozen}
    />
  );
  const checks = (
    <ReviewSide
      findings={findings}
      passed={review.data?.passed ?? []}
      draft={draft}
      onChange={change}
      onJump={jump}
      isFrozen={isFrozen}
    />
  );
  const conflict = save.error instanceof ProntoError && save.error.code === "conflict" ? save.error : null;

  return (
    <WorkspaceFrame
      start={dots}
      startLabel="Dots"
      end={<NarrowSides side={side} onSide={setSide} dots={dots} review={checks} />}
      endLabel="Review"
      keepsEnd
      bar={<LetterBar workspace={workspace} document={document} autosave={autosave} onTaken={take} />}
    >
      {conflict !== null && (
        <ConflictBanner
          document={document}
          error={conflict}
          onKeepMine={() => {
            revision.current = document.revision;
            void autosave.flush();
          }}
          onTakeTheirs={() => take(document)}
        />
      )}
      {save.error !== null && conflict === null && autosave.status === "failed" && <ErrorView error={save.error} />}
      <LetterPage
        key={version}
        workspace={workspace}
        document={document}
        draft={draft}
        onChange={change}
        onBlur={() => void autosave.flush()}
        findings={autosave.status === "saved" ? findings : []}
        litFact={litFact}
        bodyRef={body}
        isFrozen={isFrozen}
        onTaken={take}
      />
    </WorkspaceFrame>
  );
}

/** In a narrow window one side is shown at a time. */
function NarrowSides({
  side,
  onSide,
  dots,
  review,
}: {
  readonly side: "dots" | "review";
  readonly onSide: (side: "dots" | "review") => void;
  readonly dots: ReactElement;
  readonly review: ReactElement;
}): ReactElement {
  return (
    <>
      <OnlyAt width="under">
        <Segmented
          label="Beside the page"
          isLabelHidden
          look="small"
          options={[
            { id: "dots", label: "Dots" },
            { id: "review", label: "Review" },
          ]}
          value={side}
          onChange={onSide}
        />
        {side === "dots" ? dots : review}
      </OnlyAt>
      <OnlyAt width="over">{review}</OnlyAt>
    </>
  );
}

function ConflictBanner({
  document,
  error,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly document: Document;
  readonly error: Error;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}): ReactElement {
  const actions = (
    <>
      <Button look="small" onPress={onKeepMine}>
        Keep mine
      </Button>
      <Button look="quiet-small" onPress={onTakeTheirs}>
        Take theirs
      </Button>
    </>
  );
  return (
    <Banner tone="late" action={actions}>
      {explain(error)} Theirs begins: “{document.body.slice(0, 80)}…”
    </Banner>
  );
}

function fieldsOf({ toAddress, ccAddress, subject, salutation, body, closing, dateLine }: Document): Draft {
  return { toAddress, ccAddress, subject, salutation, body, closing, dateLine };
}

/** Where the cursor is; at the end of the letter when it was nowhere. */
function insertAt(text: string, words: string, field: HTMLTextAreaElement | null): string {
  const at = field === null || field.selectionStart === 0 ? text.length : field.selectionStart;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  return `${before}${gap}${words}${after === "" || /^\s/.test(after) ? "" : " "}${after}`;
}
