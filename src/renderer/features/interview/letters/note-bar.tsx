import type { ReactElement } from "react";
import type { Document } from "#domain/documents";
import { profileAddress } from "#domain/linkedin";
import { useCommand } from "../../../app/commands.tsx";
import { Button } from "../../../kit/button.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { SaveStatus } from "../../../kit/save-status.tsx";
import { BarEnd } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import type { OpenDocument } from "./use-document.ts";
import { useDocumentMenu } from "./use-document-menu.tsx";
import type { HandOff } from "./use-hand-off.tsx";

interface NoteBarProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly open: OpenDocument;
  readonly handOff: HandOff;
}

/** First it is copied and their page opened; then, and only by the person, it is sent. */
export function NoteBar({ workspace, document, open, handOff }: NoteBarProps): ReactElement {
  const { autosave, failure, isFrozen } = open;
  const { start } = handOff;
  const menu = useDocumentMenu(workspace, document, autosave);
  const person = workspace.dossier.people.find(({ id }) => id === document.personId);
  const hasProfile = profileAddress(person?.linkedinUrl ?? null) !== null;
  const isOut = document.handedOverAt !== null;
  useCommand("letter.copy", () => start("copyText"));
  useCommand("note.open", () => start("linkedin"), { isActive: !isFrozen });
  useCommand("letter.sent", () => start("sent"), { isActive: !isFrozen });
  return (
    <>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
      {handOff.problem}
      {menu.problem}
      <BarEnd>
        <MenuButton
          look="quiet"
          label="More"
          items={[{ id: "copyText", label: "Copy the note", keys: "Mod+Shift+c" }, ...menu.items]}
          onAction={(id) => (id === "copyText" ? start("copyText") : menu.act(id))}
        />
        {!isFrozen && (
          <>
            <Button look={isOut ? "plain" : "primary"} onPress={() => start("linkedin")}>
              {hasProfile ? "Copy and open the profile" : "Copy and open the people search"}
            </Button>
            <Button look={isOut ? "primary" : "plain"} onPress={() => start("sent")}>
              I sent it
            </Button>
          </>
        )}
      </BarEnd>
      {handOff.question}
      {menu.sheets}
    </>
  );
}
