import type { ReactElement } from "react";
import { documentKindOf } from "#domain/compose/compose";
import type { Document, DocumentFields } from "#domain/documents";
import type { Finding as Reviewed } from "#domain/review/finding";
import type { ProofFinding } from "#domain/review/proofread";
import { useCommand } from "../../../app/commands.tsx";
import { Check, CheckList, Finding, Verdict } from "../../../kit/finding.tsx";
import { LinkButton } from "../../../kit/link.tsx";
import { Loading } from "../../../kit/states.tsx";
import { SideBlock } from "../../../kit/workspace-frame.tsx";
import { EmptyNote } from "../empty-note.tsx";
import { GoodToKnow } from "./good-to-know.tsx";
import type { OpenDocument } from "./use-document.ts";

type Found = Reviewed | ProofFinding;
type Draft = Pick<Document, keyof DocumentFields>;

interface ReviewSideProps {
  readonly findings: readonly Found[];
  readonly passed: readonly string[];
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
  readonly onJump: (start: number, end: number) => void;
  /** The word is right: it goes among the person's own. */
  readonly onKeepWord: (word: string) => void;
  readonly isFrozen: boolean;
  /** What to know before it goes out, a line each. */
  readonly advice: readonly string[];
}

/** What a recruiter would notice: each finding with its place, why, and a mend where there is one. */
function ReviewSide(props: ReviewSideProps): ReactElement {
  const { findings, passed, draft, onChange, onJump, onKeepWord, isFrozen, advice } = props;
  const first = findings.find((one) => mendOf(one, draft) !== null);
  useCommand("interview.accept", () => first !== undefined && mendIt(first), {
    isActive: !isFrozen && first !== undefined,
  });
  function mendIt(found: Found): void {
    const changes = mendOf(found, draft);
    if (changes !== null) onChange(changes);
  }
  const stops = findings.filter(({ severity }) => severity === "refuse").length;
  return (
    <>
      <SideBlock
        title="Review"
        note={`${passed.length} of ${passed.length + new Set(findings.map(({ rule }) => rule)).size} pass`}
      >
        <Verdict>{verdictOf(findings.length, stops, isFrozen)}</Verdict>
        {!isFrozen &&
          findings.map((found) => (
            <Finding
              key={`${found.rule}-${found.title}-${found.start}-${found.why}`}
              title={found.title}
              tone={found.severity === "refuse" ? "late" : "due"}
              {...(found === first ? { keys: "Mod+." } : {})}
              {...(mendOf(found, draft) === null
                ? {}
                : { mend: { label: mendWords(found), onPress: () => mendIt(found) } })}
              {...("word" in found && found.word !== null
                ? { keep: { label: "Add to my words", onPress: () => onKeepWord(found.word ?? "") } }
                : {})}
              {...(found.field === "body" && found.start !== null && found.end !== null
                ? { onJump: () => onJump(found.start ?? 0, found.end ?? 0) }
                : {})}
            >
              {found.why}
            </Finding>
          ))}
        <CheckList label="What is well">
          {passed.map((words) => (
            <Check key={words}>{words}</Check>
          ))}
        </CheckList>
      </SideBlock>
      {!isFrozen && <GoodToKnow advice={advice} />}
    </>
  );
}

function verdictOf(count: number, stops: number, isFrozen: boolean): string {
  if (isFrozen) return "Sent, and kept as it was sent";
  if (count === 0) return "Nothing to mend";
  const things = count === 1 ? "One thing to mend" : `${count} things to look at`;
  return stops === 0 ? things : `${things}, ${stops === 1 ? "one" : stops} before it is ready`;
}

/** What would be changed; null: only the person can mend it. */
function mendOf({ field, start, end, mend }: Found, draft: Draft): Partial<Draft> | null {
  if (mend === null || field === "facts") return null;
  if (start === null || end === null) return field === "body" ? null : { [field]: mend };
  return { [field]: draft[field].slice(0, start) + mend + draft[field].slice(end) };
}

function mendWords({ mend }: Found): string {
  return mend?.trim() === "" ? "Take it out" : `Write “${(mend ?? "").trim().slice(0, 40)}”`;
}

/** Silence is no praise: where nothing was looked at, that is said. */
function Unread({ isOver }: { readonly isOver: boolean }): ReactElement {
  if (!isOver) return <Loading label="Looking at it" />;
  return (
    <SideBlock title="Review">
      <EmptyNote>
        It was not looked at: whom it is to was deleted, or is no longer part of the interview. Your words are still
        here. Put the person back from the trash, and it goes on.
      </EmptyNote>
      <LinkButton look="small" href="#/trash">
        Open the trash
      </LinkButton>
    </SideBlock>
  );
}

interface ReviewProps {
  readonly document: Document;
  readonly open: OpenDocument;
}

/** The same for a document that is open, whatever its form. */
export function Review({ document, open }: ReviewProps): ReactElement {
  const { findings, passed, draft, change, jump, keepWord, isFrozen, unread } = open;
  if (unread !== null) return <Unread isOver={unread === "gone"} />;
  return (
    <ReviewSide
      findings={findings}
      passed={passed}
      draft={draft}
      onChange={change}
      onJump={jump}
      onKeepWord={keepWord}
      isFrozen={isFrozen}
      advice={documentKindOf(document.kind)?.advice ?? []}
    />
  );
}
