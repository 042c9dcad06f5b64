import { type ReactElement, useState } from "react";
import type { Document } from "#domain/documents";
import { useCommand } from "../../../app/commands.tsx";
import { Button } from "../../../kit/button.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { SaveStatus } from "../../../kit/save-status.tsx";
import { BarEnd } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { CallResultSheet } from "./call-result-sheet.tsx";
import type { OpenDocument } from "./use-document.ts";
import { useDocumentMenu } from "./use-document-menu.tsx";
import type { HandOff } from "./use-hand-off.tsx";

interface CallBarProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
  readonly handOff: HandOff;
}

const more = [
  { id: "copyText", label: "Copy the points", keys: "Mod+Shift+c" },
  { id: "docx", label: "Export .docx", keys: "Mod+e" },
  { id: "pdf", label: "Print or save as PDF", keys: "Mod+p" },
] as const;

/** After the call: what came of it. */
export function CallBar({ workspace, document, open, handOff }: CallBarProps): ReactElement {
  const { autosave, failure, isFrozen } = open;
  const [isAsking, setAsking] = useState(false);
  const menu = useDocumentMenu(workspace, document, autosave);
  const ask = async () => {
    await autosave.flush();
    setAsking(true);
  };
  useCommand("letter.copy", () => handOff.start("copyText"));
  useCommand("letter.exportDocx", () => handOff.start("docx"));
  useCommand("letter.pdf", () => handOff.start("pdf"));
  useCommand("call.result", ask, { isActive: !isFrozen });
  return (
    <>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
      {handOff.problem}
      {menu.problem}
      <BarEnd>
        <MenuButton
          look="quiet"
          label="More"
          items={[...more, ...menu.items]}
          onAction={(id) => {
            const act = more.find((one) => one.id === id)?.id;
            if (act === undefined) menu.act(id);
            else handOff.start(act);
          }}
        />
        {!isFrozen && (
          <Button look="primary" keys="Mod+Shift+o" onPress={() => void ask()}>
            What came of it
          </Button>
        )}
      </BarEnd>
      {handOff.question}
      {menu.sheets}
      {isAsking && <CallResultSheet workspace={workspace} document={document} onClose={() => setAsking(false)} />}
    </>
  );
}
