import { type ReactElement, useState } from "react";
import type { Document } from "#domain/documents";
import { Segmented } from "../../../kit/segmented.tsx";
import { useNarrow } from "../../../kit/use-narrow.ts";
import { Workspace as WorkspaceFrame } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { Clashes } from "./clashes.tsx";
import { DotsSide } from "./dots-side.tsx";
import { LetterBar } from "./letter-bar.tsx";
import styles from "./letter-page.module.css";
import { LetterPage } from "./letter-page.tsx";
import { OwnPhrases } from "./own-phrases.tsx";
import { Review } from "./review-side.tsx";
import { SentLine } from "./sent-line.tsx";
import { useDocument } from "./use-document.ts";
import { useHandOff } from "./use-hand-off.tsx";

interface LetterEditorProps {
  readonly workspace: Workspace;
  readonly document: Document;
}

/** Dots, the page, the review. What arrives later from the journal never overwrites what is being typed. */
export function LetterEditor({ workspace, document }: LetterEditorProps): ReactElement {
  const open = useDocument(document);
  const handOff = useHandOff(workspace, document, open.autosave);
  const [litFacts, setLitFacts] = useState<readonly string[]>([]);
  const [side, setSide] = useState<"dots" | "review">("review");
  const { draft, isFrozen, insert } = open;
  const dots = (
    <DotsSide
      workspace={workspace}
      document={document}
      body={draft.body}
      litFacts={litFacts}
      onLight={setLitFacts}
      onInsert={insert}
      isFrozen={isFrozen}
    />
  );
  return (
    <WorkspaceFrame
      start={dots}
      startLabel="Dots"
      end={<NarrowSides side={side} onSide={setSide} dots={dots} review={<Review document={document} open={open} />} />}
      endLabel="Review"
      keepsEnd
      bar={<LetterBar workspace={workspace} document={document} open={open} handOff={handOff} />}
    >
      <SentLine document={document} handOff={handOff} onAnswered={() => open.bodyRef.current?.focus()} />
      <Clashes open={open} />
      <LetterPage
        workspace={workspace}
        document={document}
        open={open}
        litFacts={litFacts}
        tools={isFrozen ? null : <OwnPhrases document={document} onInsert={insert} />}
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
    <div className={styles["sides"]}>
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
    </div>
  );
}
