import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { hasSay } from "#domain/dossier";
import { hasAnswered, insteadOfLetter, type NextStep } from "#domain/recommender-steps";
import type { Recommender, RecommenderState } from "#domain/recommenders";
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
    <div className={styles["next"]} ref={part}>
      <p>{sentenceFor(workspace, one, next)}</p>
      <div className={styles["actions"]}>
        <Actions {...props} onReach={acting(onReach)} onFile={acting(onFile)} />
      </div>
    </div>
  );
}

function focusFirst(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>("button")?.focus();
}

function sentenceFor({ dossier, interview }: Workspace, one: Recommender, next: NextStep | null): ReactNode {
  const { zone } = interview;
  if (hasSay(dossier, one.personId))
    return "They interview you and have a say in the decision, so they are not asked. Ask somebody who is not part of it.";
  if (one.isInLoop)
    return "They have a say in the decision, so they are not asked. If that is wrong, untick it under Dates, limits and discretion.";
  const instead = insteadOfLetter(one).map((each) => insteadWords[each]);
  const other = instead.length === 0 ? "" : ` No letter, but perhaps ${instead.join(" or ")}: the thanks offer it.`;
  if (next === null) return "Nothing is left to do here.";
  const by = next.dueAt === null ? "" : `${next.step === "wait" ? "" : ","} by ${when(next.dueAt, zone)}`;
  return `${stepWords[next.step].what}${by}.${one.state === "policy_limited" ? other : ""}`;
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
  const write = (verb: string, begun: string) => (
    <WriteButton workspace={workspace} one={one} next={next} flush={flush} verb={verb} begun={begun} />
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
      return reach("consented", "They agree to pass it on");
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

interface WriteProps extends Pick<NextProps, "workspace" | "one" | "next" | "flush"> {
  readonly verb: string;
  readonly begun: string;
}

function WriteButton({ workspace, one, next, flush, verb, begun }: WriteProps): ReactElement {
  const [, goTo] = useLocation();
  const document = next === null ? null : (written[next.step] ?? null);
  const of = {
    document,
    interviewId: next?.row?.interviewId ?? workspace.interview.id,
    personId: next?.row?.personId ?? one.personId,
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
      <Button look="small" onPress={open} isDisabled={write.isPending}>
        {there === undefined ? verb : begun}
      </Button>
      {write.error !== null && <ErrorView error={write.error} />}
    </>
  );
}
