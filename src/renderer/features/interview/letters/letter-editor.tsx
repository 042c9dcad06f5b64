import { type ReactElement, useRef, useState } from "react";
import type { Document } from "#domain/documents";
import { useApi, useRead, useWrite } from "../../../app/query.ts";
import { type FieldWords, useDraft } from "../../../app/use-draft.ts";
import { Clash } from "../../../kit/clash.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import { useFirstFocus } from "../../../kit/use-first-focus.ts";
import { useNarrow } from "../../../kit/use-narrow.ts";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { DotsSide } from "./dots-side.tsx";
import { LetterBar } from "./letter-bar.tsx";
import { LetterPage } from "./letter-page.tsx";
import { OwnPhrases } from "./own-phrases.tsx";
import { ReviewSide } from "./review-side.tsx";
import { useProofread } from "./use-proofread.ts";

interface LetterEditorProps {
  readonly workspace: Workspace;
  readonly document: Document;
}

const words = {
  toAddress: { label: "E-mail address" },
  ccAddress: { label: "Copy" },
  subject: { label: "Subject" },
  salutation: { label: "Salutation" },
  body: { label: "The letter", joint: "\n\n" },
  closing: { label: "Closing" },
  dateLine: { label: "Date" },
} as const satisfies FieldWords<Document>;

/** Dots, the page, the review. What arrives later from the journal never overwrites what is being typed. */
export function LetterEditor({ workspace, document }: LetterEditorProps): ReactElement {
  const api = useApi();
  const [litFacts, setLitFacts] = useState<readonly string[]>([]);
  const [side, setSide] = useState<"dots" | "review">("review");
  const body = useRef<HTMLTextAreaElement>(null);
  const store = useWrite((client, given: Parameters<typeof client.documents.save>[0]) => client.documents.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(document, {
    name: `documents ${document.id}`,
    words,
    read: () => api.documents.get({ id: document.id }),
    save: (changes, { id, revision }) => store.mutateAsync({ ...onlyWords(changes), id, revision }),
  });
  const review = useRead("documents", "review", { id: document.id });

  useFirstFocus(() => body.current);
  const jump = (start: number, end: number) => {
    body.current?.focus();
    body.current?.setSelectionRange(start, end);
  };
  const isFrozen = document.state === "sent";
  const canProofread = review.data !== undefined && autosave.status === "saved" && !isFrozen;
  const proof = useProofread(document.id, draft, canProofread);
  const findings = [...(review.data?.findings ?? []), ...proof.findings];
  const dots = (
    <DotsSide
      workspace={workspace}
      document={document}
      body={draft.body}
      litFacts={litFacts}
      onLight={setLitFacts}
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
      onKeepWord={proof.keepWord}
      isFrozen={isFrozen}
    />
  );

  return (
    <WorkspaceFrame
      start={dots}
      startLabel="Dots"
      end={<NarrowSides side={side} onSide={setSide} dots={dots} review={checks} />}
      endLabel="Review"
      keepsEnd
      bar={<LetterBar workspace={workspace} document={document} autosave={autosave} failure={failure} />}
    >
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <LetterPage
        workspace={workspace}
        document={document}
        draft={draft}
        onChange={change}
        autosave={autosave}
        findings={autosave.status === "saved" ? findings : []}
        litFacts={litFacts}
        bodyRef={body}
        tools={
          isFrozen ? null : (
            <OwnPhrases
              document={document}
              onInsert={(text) => change({ body: insertAt(body.current?.value ?? draft.body, text, body.current) })}
            />
          )
        }
        isFrozen={isFrozen}
      />
    </WorkspaceFrame>
  );
}

interface NarrowSidesProps {
  readonly side: "dots" | "review";
  readonly onSide: (side: "dots" | "review") => void;
  readonly dots: ReactElement;
  readonly review: ReactElement;
}

/** In a narrow window one side is shown at a time. */
function NarrowSides({ side, onSide, dots, review }: NarrowSidesProps): ReactElement {
  const isNarrow = useNarrow();
  if (!isNarrow) return review;
  return (
    <>
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
    </>
  );
}

/** Of all that changed, what a person can write. */
function onlyWords(changes: Partial<Document>): Partial<Pick<Document, keyof typeof words>> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key in words));
}

/** Where the cursor is; at the end of the letter when it was nowhere. */
function insertAt(text: string, words: string, field: HTMLTextAreaElement | null): string {
  const at = field === null || field.selectionStart === 0 ? text.length : field.selectionStart;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  return `${before}${gap}${words}${after === "" || /^\s/.test(after) ? "" : " "}${after}`;
}
