import type { ReactElement } from "react";
import type { Document } from "#domain/documents";
import { invitationTitles } from "#domain/review/purpose-checks";
import { useRead } from "../../../app/query.ts";
import { classes } from "../../../kit/classes.ts";
import { Check, CheckList } from "../../../kit/finding.tsx";
import { Desk } from "../../../kit/page.tsx";
import { GrowingText } from "../../../kit/page-text.tsx";
import type { Workspace } from "../workspace.ts";
import styles from "./note-card.module.css";
import { noteLength, noteMost } from "./note-length.ts";
import { PageBar } from "./page-bar.tsx";
import { ProfileAddress } from "./profile-address.tsx";
import type { OpenDocument } from "./use-document.ts";

interface NoteCardProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
}

/** The note with its exact length, the three things it must say, and where it goes. */
export function NoteCard({ workspace, document, open }: NoteCardProps): ReactElement {
  const { draft, change, autosave, bodyRef, isFrozen } = open;
  return (
    <Desk bar={<PageBar workspace={workspace} document={document} autosave={autosave} isFrozen={isFrozen} />}>
      <article className={styles["card"]} aria-label={`Note to ${document.toName}`}>
        <GrowingText
          label="The note"
          value={draft.body}
          onChange={(body) => change({ body })}
          onBlur={() => void autosave.flush()}
          marks={[]}
          inputRef={bodyRef}
          isReadOnly={isFrozen}
        />
        <Counter length={noteLength(draft.body)} most={noteMost(workspace, document)} />
        <Parts open={open} />
        {!isFrozen && (
          <>
            <ProfileAddress workspace={workspace} personId={document.personId} />
            <p className={styles["how"]}>
              On their page: click <b>Connect</b>, then <b>Add a note</b>, and paste. Pronto sends nothing.
            </p>
          </>
        )}
        <MonthBudget />
      </article>
    </Desk>
  );
}

/** Exact, in the units that LinkedIn counts; nothing is ever cut. */
function Counter({ length, most }: { readonly length: number; readonly most: number }): ReactElement {
  const over = length - most;
  return (
    <p className={classes(styles["counter"], over > 0 && styles["isOver"])} role={over > 0 ? "alert" : undefined}>
      <b>
        {length} of {most}
      </b>
      {over > 0 && ` · ${over} too many, and LinkedIn takes no more. Nothing is cut here: say it shorter.`}
    </p>
  );
}

/** R34: all three or it is not ready. What the review did not miss is there. */
function Parts({ open: { findings, isReviewed, draft } }: Pick<NoteCardProps, "open">): ReactElement {
  const lacks = (isIt: (finding: { readonly rule: string; readonly title: string }) => boolean) =>
    draft.body.trim() === "" || findings.some(isIt);
  const parts = [
    { words: "Who you are", isMissing: lacks(({ title }) => title === invitationTitles.who) },
    { words: "When you met", isMissing: lacks(({ rule }) => rule === "C5") },
    { words: "Whatever the outcome", isMissing: lacks(({ title }) => title === invitationTitles.intent) },
  ];
  const missing = parts.filter(({ isMissing }) => isMissing);
  return (
    <div className={styles["parts"]} aria-busy={!isReviewed}>
      <CheckList label="What it says">
        {parts
          .filter(({ isMissing }) => !isMissing)
          .map(({ words }) => (
            <Check key={words}>{words}</Check>
          ))}
      </CheckList>
      {missing.length > 0 && (
        <p className={styles["missing"]}>Still to say: {missing.map(({ words }) => words.toLowerCase()).join(", ")}.</p>
      )}
    </div>
  );
}

function MonthBudget(): ReactElement | null {
  const { data } = useRead("documents", "noteBudget", {});
  if (data === undefined) return null;
  const { used, ceiling } = data;
  return (
    <p className={styles["how"]}>
      {used} of {ceiling} notes this month; LinkedIn names no figure.
      {used >= ceiling && " Without a note an invitation still goes; the ceiling is in Settings."}
    </p>
  );
}
