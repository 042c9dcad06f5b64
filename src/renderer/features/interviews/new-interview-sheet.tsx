import { type ReactElement, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "wouter";
import { employerName } from "#domain/opportunities";
import { explain } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Sheet } from "../../kit/sheet.tsx";
import { Banner } from "../../kit/states.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { blankDraft, hasProblems, type InterviewDraft, isAhead, problemsOf } from "./new-interview-draft.ts";
import { NewInterviewFields } from "./new-interview-fields.tsx";
import { DuePromise } from "./new-interview-promise.tsx";
import { addInterview, type Made, madeWords, nothingMade } from "./new-interview-writes.ts";

interface NewInterviewSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** It stays mounted while it is closed, so that Esc loses nothing: the draft goes when it is added or begun anew. */
export function NewInterviewSheet({ isOpen, onClose }: NewInterviewSheetProps): ReactElement {
  const [typed, setTyped] = useState<InterviewDraft | null>(null);
  const [isKept, setKept] = useState(false);
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Made>(nothingMade);
  const [failure, setFailure] = useState<Error | null>(null);
  const isAdding = useRef(false);
  const fields = useRef<HTMLDivElement>(null);
  const [, goTo] = useLocation();
  const toasts = useToasts();
  const write = useWrite((api, draft: InterviewDraft) => addInterview(api, draft, made));

  const now = new Date().toISOString();
  const draft = typed ?? blankDraft(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const problems = problemsOf(draft);
  const ahead = isAhead(draft, now);
  const next = ahead ? "prepare" : "debrief";

  const startOver = () => {
    setTyped(null);
    setKept(false);
    setTried(false);
    setMade(nothingMade);
    setFailure(null);
  };
  const close = () => {
    setKept(typed !== null);
    onClose();
  };
  const add = async (goesOn: boolean) => {
    if (isAdding.current) return;
    if (hasProblems(problems)) {
      flushSync(() => setTried(true));
      fields.current?.querySelector<HTMLElement>(faulty)?.focus();
      return;
    }
    isAdding.current = true;
    const outcome = await write.mutateAsync(draft).finally(() => {
      isAdding.current = false;
    });
    setMade(outcome.made);
    setFailure(outcome.failure);
    if (outcome.failure !== null) return;
    startOver();
    onClose();
    if (goesOn) goTo(`/interviews/${outcome.made.interview?.id ?? ""}/${next}`);
    else
      toasts.show({
        text: `The interview with ${employerName({ companyShort: "", companyLegal: draft.employer })} is added.`,
      });
  };

  return (
    <Sheet
      isOpen={isOpen}
      onClose={close}
      title="New interview"
      lead={isKept ? <KeptLead onStartOver={startOver} /> : "Past or coming. Employer, job and start are enough."}
      keys={{ "Mod+Enter": () => void add(true) }}
      footer={
        <>
          <DuePromise draft={draft} />
          <Button look="quiet" onPress={() => void add(false)}>
            Add only
          </Button>
          <Button look="primary" keys="Mod+Enter" onPress={() => void add(true)}>
            {`Add and ${next}`}
          </Button>
        </>
      }
    >
      {failure !== null && <FailedPart failure={failure} made={made} />}
      <div ref={fields}>
        <NewInterviewFields
          draft={draft}
          problems={problems}
          isTried={isTried}
          isAhead={ahead}
          onChange={(changes) => setTyped({ ...draft, ...changes })}
        />
      </div>
    </Sheet>
  );
}

/** A text, or the first part of a date or time, with a sentence beside it. */
const faulty = "input[aria-invalid='true'], [role='spinbutton'][aria-invalid='true']";

function KeptLead({ onStartOver }: { readonly onStartOver: () => void }): ReactElement {
  return (
    <>
      This is how you left it.{" "}
      <Button look="quiet-small" onPress={onStartOver}>
        Start over
      </Button>
    </>
  );
}

function FailedPart({ failure, made }: { readonly failure: Error; readonly made: Made }): ReactElement {
  const words = madeWords(made);
  return (
    <Banner tone="late">
      {explain(failure)} {words !== "" && `Added so far: ${words}. Press Add again: nothing is added twice.`}
    </Banner>
  );
}
