import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import type { Document } from "#domain/documents";
import { mailtoFor } from "#domain/mailto";
import { useCommand } from "../../../app/commands.tsx";
import { Button } from "../../../kit/button.tsx";
import { MenuButton, type MenuEntry } from "../../../kit/menu-button.tsx";
import { SaveStatus } from "../../../kit/save-status.tsx";
import { BarEnd, OnlyAt } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { type HandOffAct, obstacleWords } from "./hand-offs.ts";
import type { OpenDocument } from "./use-document.ts";
import { useDocumentMenu } from "./use-document-menu.tsx";
import type { HandOff } from "./use-hand-off.tsx";

interface LetterBarProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
  readonly handOff: HandOff;
}

const copies: readonly MenuEntry<HandOffAct>[] = [
  { id: "copyText", label: "Copy the text" },
  { id: "copyAll", label: "Copy it with the subject", keys: "Mod+Shift+c" },
];

/** What can be done with the letter, in the order of the way: a file, a draft, the clipboard, paper; then "I sent it". */
export function LetterBar({ workspace, document, open, handOff }: LetterBarProps): ReactElement {
  const { autosave, failure, isFrozen } = open;
  const { start } = handOff;
  const menu = useDocumentMenu(workspace, document, autosave);
  const first = useFocusOnceSent(isFrozen);
  const isEmail = document.form === "email";
  useCommand("letter.exportDocx", () => start("docx"));
  useCommand("letter.openEmail", () => start("openEmail"), { isActive: isEmail });
  useCommand("letter.saveEmail", () => start("eml"), { isActive: isEmail });
  useCommand("letter.copy", () => start("copyAll"));
  useCommand("letter.pdf", () => start("pdf"));
  useCommand("letter.sent", () => start("sent"), { isActive: !isFrozen });
  const drafts = emailDrafts(document, open);
  const run = (id: string) => {
    const act = handOffActs.find((one) => one === id);
    if (act === undefined) menu.act(id);
    else start(act);
  };
  return (
    <>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
      {handOff.problem}
      {menu.problem}
      <BarEnd>
        <Button look="quiet" onPress={() => start("docx")} buttonRef={first}>
          Export .docx
        </Button>
        {isEmail && <MenuButton look="quiet" label="E-mail draft" items={drafts} onAction={start} />}
        <OnlyAt width="over">
          <MenuButton look="quiet" label="Copy" items={copies} onAction={start} />
          <Button look="quiet" label="Print or save as PDF" onPress={() => start("pdf")}>
            PDF
          </Button>
          <MenuButton look="quiet" label="More" items={menu.items} onAction={run} />
        </OnlyAt>
        <OnlyAt width="under">
          <MenuButton
            look="quiet"
            label="More"
            items={[...copies, { id: "pdf", label: "Print or save as PDF", keys: "Mod+p" }, ...menu.items]}
            onAction={run}
          />
        </OnlyAt>
        {!isFrozen && (
          <Button look="primary" onPress={() => start("sent")}>
            I sent it
          </Button>
        )}
      </BarEnd>
      {handOff.question}
      {menu.sheets}
    </>
  );
}

/** "I sent it" goes with its press: the focus does not fall out of the bar. */
function useFocusOnceSent(isFrozen: boolean): RefObject<HTMLButtonElement | null> {
  const first = useRef<HTMLButtonElement>(null);
  const wasFrozen = useRef(isFrozen);
  useEffect(() => {
    const page = first.current?.ownerDocument;
    const isLost = page !== undefined && page.activeElement === page.body;
    if (isFrozen && !wasFrozen.current && isLost) first.current?.focus();
    wasFrozen.current = isFrozen;
  }, [isFrozen]);
  return first;
}

const handOffActs: readonly HandOffAct[] = ["docx", "openEmail", "eml", "mailto", "copyText", "copyAll", "pdf", "sent"];

function emailDrafts(document: Document, { draft }: OpenDocument): readonly MenuEntry<HandOffAct>[] {
  const way = mailtoFor({ ...document, ...draft });
  return [
    { id: "openEmail", label: "Open as a draft in the mail program", keys: "Mod+Shift+e" },
    { id: "eml", label: "Save as a draft (.eml)" },
    {
      id: "mailto",
      label: "Open as a new message, text only",
      ...("obstacle" in way ? { reason: obstacleWords[way.obstacle] } : {}),
    },
  ];
}
