import type { ReactElement } from "react";
import { takesPlace } from "#domain/interviews";
import { useCommand } from "../../../app/commands.tsx";
import { ErrorView } from "../../../app/error-view.tsx";
import { Button } from "../../../kit/button.tsx";
import { Ledger } from "../../../kit/ledger.tsx";
import { useFirstFocus } from "../../../kit/use-first-focus.ts";
import { useKeys } from "../../../kit/use-keys.ts";
import { BarEnd } from "../../../kit/workspace-frame.tsx";
import { asksForReality, isBeforeFirstLetter } from "../reality.ts";
import { useSheets } from "../sheets-context.ts";
import { useFirstLetter } from "../use-first-letter.ts";
import { metHere, type Workspace } from "../workspace.ts";
import { firstEmptyLine, focusPart } from "./focus-lines.ts";
import { KindPart } from "./kind-part.tsx";
import { NeedsPart, ProofPart } from "./needs-part.tsx";
import { NextPart } from "./next-part.tsx";
import { PointsPart, PrivatePart } from "./points-part.tsx";
import { PromisesPart } from "./promises-part.tsx";
import { WeakPart } from "./weak-part.tsx";
import { WhoPart } from "./who-part.tsx";

/** Everything that happened, on one page, by keyboard alone. Each line completes a spoken sentence. */
export function DebriefTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  useKeys({ "Mod+ArrowDown": () => focusPart(1), "Mod+ArrowUp": () => focusPart(-1) });
  useFirstFocus(firstEmptyLine);
  return (
    <div data-ledger>
      <Ledger>
        <WhoPart workspace={workspace} />
        <NeedsPart workspace={workspace} />
        <ProofPart workspace={workspace} />
        <PointsPart workspace={workspace} />
        <WeakPart workspace={workspace} />
        <PromisesPart workspace={workspace} />
        <NextPart workspace={workspace} />
        <KindPart workspace={workspace} />
        <PrivatePart workspace={workspace} />
      </Ledger>
    </div>
  );
}

/** Under the page: the way to the letter. */
export function DebriefBar({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { row, write, error } = useFirstLetter(workspace);
  const { open } = useSheets();
  const start = () => (asksForReality(workspace) && isBeforeFirstLetter(workspace) ? open("reality") : write());
  useCommand("interview.draft", start, { isActive: row !== null });

  const reason = reasonFor(workspace);
  return (
    <>
      <span className="soft">Everything is saved as you type.</span>
      {error && <ErrorView error={error} />}
      <BarEnd>
        <Button
          look="primary"
          keys="Mod+Enter"
          onPress={start}
          isDisabled={row === null}
          {...(row === null ? { reason } : {})}
        >
          {row?.kind === "hospitality_note" ? "Draft the note" : "Draft the thank-you"}
        </Button>
      </BarEnd>
    </>
  );
}

/** Why there is no letter to draft. */
function reasonFor(workspace: Workspace): string {
  if (!takesPlace(workspace.interview)) return "It did not take place.";
  return metHere(workspace).length === 0 ? "First say who was there." : "Nobody here is to be written to.";
}
