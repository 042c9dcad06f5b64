import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import type { Release, Stop } from "#contract/errors";
import type { Document } from "#domain/documents";
import { ErrorView, explain, stopsOf } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { sentenceOf } from "../../../app/stop-words.ts";
import { ConfirmDialog } from "../../../kit/confirm-dialog.tsx";
import { Banner } from "../../../kit/states.tsx";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import type { Workspace } from "../workspace.ts";
import { allTheSame, type HandOffAct, handOffs } from "./hand-offs.ts";
import { HoldSheet } from "./hold-sheet.tsx";

export interface HandOff {
  readonly start: (act: HandOffAct) => void;
  /** What stands against it, or went wrong. */
  readonly problem: ReactElement | null;
  /** What is asked before it goes out; to be shown once. */
  readonly question: ReactElement;
}

/** What goes out is what is stored: nothing does while the last words are not. */
class Unsaved extends Error {}
const unsaved = "Not done: your last words are not saved yet.";
/** The clipboard belongs to the browser, which may keep it to itself. */
const notCopied =
  "Not copied: the browser keeps the clipboard to itself. Your words are saved here. Click into the page and copy once more, or export the letter.";

interface Asked {
  readonly act: HandOffAct;
  readonly stops: readonly Stop[];
}

/** Hands a document over. Warnings are asked about once, a hold takes a reason, what stands against it is said. */
export function useHandOff({ interview }: Workspace, { id, body }: Document, autosave: Autosave): HandOff {
  const toasts = useToasts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [, goTo] = useLocation();
  const takeBack = useWrite((api, touchId: string) => api.touches.takeBack({ id: touchId }));
  const run = useWrite(
    async (api, { act, release }: { readonly act: HandOffAct; readonly release: Release | null }) => {
      if (!(await autosave.flush())) throw new Unsaved();
      const guarded = { id, ...(release === null ? {} : { release }) };
      return handOffs[act](api, guarded, {
        zone: interview.zone,
        takeBack: (touchId) => takeBack.mutate(touchId),
        goTo,
      });
    },
  );
  const start = (act: HandOffAct, release: Release | null = null) => {
    setAsked(null);
    run.mutate(
      { act, release },
      {
        onSuccess: (said) => said !== null && toasts.show(said),
        onError: (error) => {
          const stops = stopsOf(error);
          if (canPass(stops)) setAsked({ act, stops });
        },
      },
    );
  };
  const { reset } = run;
  const [textSeen, setTextSeen] = useState(body);
  if (textSeen !== body) {
    setTextSeen(body);
    if (run.isError) reset(); // it was said of words that are no longer there
  }
  const isHeld = asked?.stops.some(({ verdict }) => verdict === "hold") ?? false;
  const close = () => setAsked(null);
  return {
    start: (act) => start(act),
    problem: run.error === null || canPass(stopsOf(run.error)) ? null : <Problem error={run.error} />,
    question: (
      <>
        <ConfirmDialog
          isOpen={asked !== null && !isHeld}
          title="One look before it goes out"
          verb={allTheSame[asked?.act ?? "docx"]}
          cancelWord="Mend it first"
          onConfirm={() => asked !== null && start(asked.act, { warned: true })}
          onCancel={close}
        >
          {(asked?.stops ?? []).map(sentenceOf).join(" ")}
        </ConfirmDialog>
        {asked !== null && isHeld && (
          <HoldSheet
            stops={asked.stops}
            verb={allTheSame[asked.act]}
            zone={interview.zone}
            interviewId={interview.id}
            onClose={close}
            onPass={(release) => start(asked.act, release)}
          />
        )}
      </>
    ),
  };
}

function canPass(stops: readonly Stop[]): boolean {
  return stops.length > 0 && stops.every(({ verdict }) => verdict !== "refuse");
}

function Problem({ error }: { readonly error: Error }): ReactElement {
  if (stopsOf(error).length > 0) return <ErrorView error={error} />;
  return <Banner tone="late">{wordsOf(error)}</Banner>;
}

function wordsOf(error: Error): string {
  if (error instanceof Unsaved) return unsaved;
  return error.name === "NotAllowedError" ? notCopied : explain(error);
}
