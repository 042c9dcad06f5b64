import { Plus } from "lucide-react";
import { type ReactElement, useState } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { useCommand } from "../../app/commands.tsx";
import { isWritten } from "../../app/follow-ups/follow-up-faces.ts";
import { isActive } from "../../app/follow-ups/one-row.ts";
import { type FollowUpActs, useFollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { Button } from "../../kit/button.tsx";
import { Disclosure } from "../../kit/disclosure.tsx";
import { Timeline } from "../../kit/timeline.tsx";
import { SideBlock } from "../../kit/workspace-frame.tsx";
import { CalendarBlock } from "./calendar-block.tsx";
import { EmptyNote } from "./empty-note.tsx";
import { OwnFollowUpSheet } from "./own-follow-up-sheet.tsx";
import { PlanBudget } from "./plan-budget.tsx";
import { PlanItem } from "./plan-item.tsx";
import { asksForReality, isBeforeFirstLetter } from "./reality.ts";
import { useSheets } from "./sheets-context.ts";
import { nextRow, rowsFirst, type Workspace } from "./workspace.ts";

/** So many of them stand among the others; more are folded away. */
const fewQuiet = 2;

/** Every follow-up of the process, this interview's first, each with its times, the rule and the reason for them. */
export function PlanSide({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const acts = useActs(workspace);
  const opportunityId = workspace.dossier.opportunity.id;
  const [isAdding, setAdding] = useState(false);
  useCommand("followUp.add", () => setAdding(true));
  const logContact = () => acts.log({ opportunityId, row: null });
  useCommand("contact.log", logContact);
  const rows = rowsFirst(workspace);
  const quiet = rows.filter(isQuiet);
  const isFolded = quiet.length > fewQuiet;
  const shown = isFolded ? rows.filter((row) => !isQuiet(row)) : rows;
  const asked = rows.filter((row) => !isQuiet(row));
  const done = asked.filter(({ doneAt }) => doneAt !== null).length;
  const next = nextRow(workspace);
  const list = (label: string, items: readonly FollowUp[]) => (
    <Timeline label={label}>
      {items.map((row) => (
        <PlanItem key={row.id} row={row} workspace={workspace} acts={acts} isNext={row.id === next?.id} />
      ))}
    </Timeline>
  );
  return (
    <>
      <SideBlock title="Plan" note={asked.length === 0 ? undefined : `${done} of ${asked.length} done`}>
        {rows.length === 0 ? (
          <EmptyNote>The plan makes itself as soon as you say who was there.</EmptyNote>
        ) : (
          <>
            {list("Plan", shown)}
            <Button look="quiet-small" icon={Plus} onPress={() => setAdding(true)}>
              Add your own
            </Button>
            {isFolded && (
              <Disclosure title={`${quiet.length} not to be done, and why`}>{list("Not to be done", quiet)}</Disclosure>
            )}
          </>
        )}
      </SideBlock>
      {rows.length > 0 && (
        <SideBlock title="How often">
          <PlanBudget workspace={workspace} />
          <Button look="small" keys="l" onPress={logContact}>
            Log a contact
          </Button>
        </SideBlock>
      )}
      {rows.length > 0 && <CalendarBlock workspace={workspace} />}
      {isAdding && <OwnFollowUpSheet workspace={workspace} onClose={() => setAdding(false)} />}
      {acts.sheets}
    </>
  );
}

/** Nothing is to be done about it any more, or not yet: it stays in sight, quietly. */
function isQuiet({ state }: FollowUp): boolean {
  return ["blocked", "superseded", "cancelled", "expired", "skipped"].includes(state);
}

/** Where fewer than half of the must-haves are met, that is said before the first letter is written (R5). */
function useActs(workspace: Workspace): FollowUpActs {
  const acts = useFollowUpActs(workspace.now);
  const { open } = useSheets();
  const asksFirst = asksForReality(workspace) && isBeforeFirstLetter(workspace);
  return {
    ...acts,
    act: (one) => (asksFirst && isActive(one.row) && isWritten(one.row) ? open("reality") : acts.act(one)),
  };
}
