import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { hasSay } from "#domain/dossier";
import { hasAnswered, insteadOfLetter, isLateForLetter, type NextStep } from "#domain/recommender-steps";
import type { Recommender, RecommenderState } from "#domain/recommenders";
import { compareInstants } from "#domain/time";
import { ErrorView } from "../../app/error-view.tsx";
import { documentOf, toWrite } from "../../app/follow-ups/row-documents.ts";
import { useWrite } from "../../app/query.ts";
import { when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { FileButton } from "../../kit/file-button.tsx";
import { insteadWords, stepWords } from "./recommender-words.ts";
import styles from "./recommenders.module.css";
import type { Workspace } from "./workspace.ts";

interface NextProps {
  readonly workspace: Workspace;
  readonly one: Recommender;
  readonly name: string;
  readonly next: NextStep | null;
  readonly isNew: boolean;
  readonly onReach: (state: RecommenderState) => void;
  readonly onFile: (file: File) => void;
  /** The last words are stored first: what is written draws on them. */
  readonly flush: () => Promise<boolean>;
}

/** The one thing to do next, by when, and the button that does it. */
export function RecommenderNext(props: NextProps): ReactElement {
  const { workspace, one, next, isNew, onReach, onFile } = props;
  const part = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const step = next?.step ?? null;
  useEffect(() => {
    if (isNew) focusFirst(part.current);
  }, [isNew]);
  // The next button stands where the last one stood.
  useEffect(() => {
    if (hasActed.current) focusFirst(part.current);
    hasActed.current = false;
  }, [step]);
  const acting =
    <Given,>(act: (given: Given) => void) =>
    (given: Given) => {
      hasActed.current = true;
      act(given);
    };
  return (
    <div className={styles["next"]} ref={part} tabIndex={-1}>
      <p>{sentenceFor(workspace, one, next)}</p>
      <div className={styles["actions"]}>
        <Actions {...props} onReach={acting(onReach)} onFile={acting(onFile)} />
      </div>
    </div>
  );
}

/** Where nothing is left to press, the words that say so. */
function focusFirst(part: HTMLElement | null): void {
  (part?.querySelector<HTMLElement>("button") ?? part)?.focus();
}

function sentenceFor({ dossier, interview, now }: Workspace, one: Recommender, next: NextStep | null): ReactNode {
  const { zone } = interview;
  if (hasSay(dossier, one.personId))
    return "They interview you and have a say in the decision, so they are not asked. Ask somebody who is not part of it.";
  if (one.isInLoop)
    return "They have a say in the decision, so they are not asked. If that is wrong, untick it under Dates, limits and discretion.";
  const instead = insteadOfLetter(one).map((each) => insteadWords[each]);
  const other = instead.length === 0 ? "" : ` No letter, but perhaps ${instead.join(" or ")}: the thanks offer it.`;
  if (next === null) return "Nothing is left to do here.";
  const what =
    next.step === "wait" && !hasAnswered(one) ? "They have the brief; note what they say" : stepWords[next.step].what;
  const late = isLateForLetter(dossier, next) ? " It is late for a letter: ask for a few sentences, or a call." : "";
  return `${what}${byWhen(next, now, zone)}.${late}${one.state === "policy_limited" ? other : ""}`;
}

function byWhen({ step, dueAt }: NextStep, now: string, zone: string): string {
  if (step === "wait")
    return dueAt === null ? "; it helps while they decide" : `; it helps most by ${when(dueAt, zone)}`;
  if (dueAt === null) return "";
  return compareInstants(dueAt, now) < 0 ? `; it was due ${when(dueAt, zone)}` : `, by ${when(dueAt, zone)}`;
}

function Actions({ workspace, one, name, next, onReach, onFile, flush }: NextProps): ReactElement | null {
  const addFile = (look: "small" | "quiet-small") => (
    <FileButton
      look={look}
      label={`Add the letter of ${name}`}
      onChoose={([file]) => file !== undefined && onFile(file)}
    >
      Add the letter
    </FileButton>
  );
  const reach = (state: RecommenderState, words: string, look: "small" | "quiet-small" = "small") => (
    <Button look={look} onPress={() => onReach(state)}>
      {words}
    </Button>
  );
  const write = (verb: string, begun: string, step: NextStep["step"] | null = next?.step ?? null) => (
    <WriteButton
      workspace={workspace}
      one={one}
      row={next?.row ?? null}
      document={step === null ? null : (written[step] ?? null)}
      flush={flush}
      look={step === next?.step ? "small" : "quiet-small"}
      verb={verb}
      begun={begun}
    />
  );
  const answers = (
    <>
      {reach("agreed", "They agreed")}
      {reach("declined", "They would rather not", "quiet-small")}
      {reach("policy_limited", "They may not, by their rules", "quiet-small")}
    </>
  );
  switch (next?.step) {
    case "speak":
      return reach("contacted", "Note that you spoke");
    case "note_answer":
      return answers;
    case "write_brief":
      return (
        <>
          {write("Write the brief", "Open the brief")}
          {addFile("quiet-small")}
        </>
      );
    case "wait":
      return (
        <>
          {addFile("small")}
          {reach("received", "It came without a file", "quiet-small")}
          {!hasAnswered(one) && answers}
        </>
      );
    case "remind":
      return (
        <>
          {write("Write the reminder", "Open the reminder")}
          {addFile("quiet-small")}
        </>
      );
    case "ask_consent":
      return (
        <>
          {reach("consented", "They agree to pass it on")}
          {next.row !== null && write("Write the thanks", "Open the thanks", "thank")}
        </>
      );
    case "forward":
      return write("Write the forwarding note", "Open the forwarding note");
    case "thank":
      return write("Write the thanks", "Open the thanks");
    case "tell":
      return write("Tell them how it ended", "Open the letter to them");
    default:
      return null;
  }
}

/** The document of each step that writes one. */
const written: Readonly<Partial<Record<NextStep["step"], string>>> = {
  write_brief: "recommendation_request",
  remind: "recommender_reminder",
  forward: "recommendation_forward",
  thank: "recommender_thanks",
  tell: "recommender_outcome",
};

interface WriteProps extends Pick<NextProps, "workspace" | "one" | "flush"> {
  readonly row: NextStep["row"];
  readonly document: string | null;
  readonly look: "small" | "quiet-small";
  readonly verb: string;
  readonly begun: string;
}

function WriteButton({ workspace, one, row, document, flush, look, verb, begun }: WriteProps): ReactElement {
  const [, goTo] = useLocation();
  const of = {
    document,
    interviewId: row?.interviewId ?? workspace.interview.id,
    personId: row?.personId ?? one.personId,
    aboutId: one.id,
  };
  const there = documentOf(workspace, of);
  const write = useWrite(async (api) => {
    await flush();
    const writing = toWrite(of);
    return there ?? (writing === null ? null : api.documents.create(writing));
  });
  const open = () =>
    write.mutate(undefined, {
      onSuccess: (made) => made !== null && goTo(`/interviews/${made.interviewId}/letters/${made.id}`),
    });
  return (
    <>
      <Button look={look} onPress={open} isDisabled={write.isPending}>
        {there === undefined ? verb : begun}
      </Button>
      {write.error !== null && <ErrorView error={write.error} />}
    </>
  );
}
