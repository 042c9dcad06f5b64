import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { useCommand } from "../../app/commands.tsx";
import { ChangeSheet } from "./change-sheet.tsx";
import { LastMinutesSheet } from "./debrief/last-minutes-sheet.tsx";
import { OutcomeSheet } from "./outcome/outcome-sheet.tsx";
import type { OutcomeStatus } from "./outcome/outcome-words.ts";
import { RealitySheet } from "./reality-sheet.tsx";
import { type PlainSheet, SheetsContext } from "./sheets-context.ts";
import type { Workspace } from "./workspace.ts";

type Open = { readonly sheet: "answer"; readonly preset: OutcomeStatus | null } | { readonly sheet: PlainSheet } | null;

interface WorkspaceSheetsProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** Holds the sheets of a workspace, one at a time. */
export function WorkspaceSheets({ workspace, children }: WorkspaceSheetsProps): ReactElement {
  const [open, setOpen] = useState<Open>(null);
  const sheets = useMemo(
    () => ({
      openAnswer: (preset?: OutcomeStatus) => setOpen({ sheet: "answer", preset: preset ?? null }),
      open: (sheet: PlainSheet) => setOpen({ sheet }),
    }),
    [],
  );
  useCommand("interview.answer", () => sheets.openAnswer());
  useCommand("interview.lastMinutes", () => sheets.open("last-minutes"));
  useCommand("interview.change", () => sheets.open("change"));
  const close = () => setOpen(null);
  return (
    <SheetsContext value={sheets}>
      {children}
      {open?.sheet === "answer" && <OutcomeSheet workspace={workspace} preset={open.preset} onClose={close} />}
      {open?.sheet === "change" && <ChangeSheet workspace={workspace} onClose={close} />}
      {open?.sheet === "last-minutes" && <LastMinutesSheet workspace={workspace} onClose={close} />}
      {open?.sheet === "reality" && <RealitySheet workspace={workspace} onClose={close} />}
    </SheetsContext>
  );
}
