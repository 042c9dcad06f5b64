import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { useCommand } from "../../../app/commands.tsx";
import { ErrorView } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { Button } from "../../../kit/button.tsx";
import { Ledger } from "../../../kit/ledger.tsx";
import { flushAll } from "../../../kit/use-autosave.ts";
import { useFirstFocus } from "../../../kit/use-first-focus.ts";
import { useKeys } from "../../../kit/use-keys.ts";
import { BarEnd } from "../../../kit/workspace-frame.tsx";
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
  const [, goTo] = useLocation();
  const { interview, plan } = workspace;
  const row =
    plan.find(
      (one) =>
        one.interviewId === interview.id &&
        one.kind === "thank_you" &&
        (one.state === "open" || one.state === "overdue"),
    ) ?? plan.find((one) => one.interviewId === interview.id && one.document !== null && one.state !== "blocked");
  const draft = useWrite(async (api) => {
    await flushAll();
    if (row?.personId == null || row.document === null) return null;
    return api.documents.create({ interviewId: interview.id, personId: row.personId, kind: row.document });
  });
  const start = () =>
    draft.mutate(undefined, {
      onSuccess: (document) => document && goTo(`/interviews/${interview.id}/letters/${document.id}`),
    });
  useCommand("interview.draft", start, { isActive: row !== undefined });

  const reason = metHere(workspace).length === 0 ? "First say who was there." : "Nobody here is to be written to.";
  return (
    <>
      <span className="soft">Everything is saved as you type.</span>
      {draft.error && <ErrorView error={draft.error} />}
      <BarEnd>
        <Button
          look="primary"
          keys="Mod+Enter"
          onPress={start}
          isDisabled={row === undefined}
          {...(row === undefined ? { reason } : {})}
        >
          {row?.kind === "hospitality_note" ? "Draft the note" : "Draft the thank-you"}
        </Button>
      </BarEnd>
    </>
  );
}
