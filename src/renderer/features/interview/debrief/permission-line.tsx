import type { ReactElement } from "react";
import type { Met } from "#domain/dossier";
import { wasNotAsked } from "#domain/holes";
import { runningName } from "#domain/names";
import { answerWords, optionsOf, permissionWords } from "../../../app/words.ts";
import { StateWord } from "../../../kit/chip.tsx";
import { Offer } from "../../../kit/ledger.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import { usePermissionOffer } from "../use-permission-offer.ts";
import type { Workspace } from "../workspace.ts";
import { FieldLine } from "./field-line.tsx";

interface PermissionLineProps {
  readonly workspace: Workspace;
  readonly met: Met;
}

/** May I follow up, and how? Their answer word for word, and the state that it means. */
export function PermissionLine({ workspace, met }: PermissionLineProps): ReactElement {
  const { part, person, interview } = met;
  const name = runningName(person);
  const { propose, keep, choose } = usePermissionOffer(workspace, part);

  const extras = (text: string, autosave: Autosave) => {
    const proposed = propose(text);
    const accept = async () => {
      if (proposed === null) return;
      await autosave.flush();
      keep(proposed);
    };
    const meta = (
      <>
        {part.permission !== "not_asked" && <StateWord tone="good">{answerWords(part, interview.zone)}</StateWord>}
        {wasNotAsked(workspace.dossier, met) && <StateWord tone="due">not asked last time: ask now</StateWord>}
        {proposed !== null && (
          <Offer onPress={() => void accept()}>Keep: {answerWords(proposed, interview.zone)}</Offer>
        )}
        <MenuButton look="quiet-small" label={`Answer of ${name}`} items={optionsOf(permissionWords)} onAction={choose}>
          {part.permission === "not_asked" ? "not asked yet" : "change"}
        </MenuButton>
      </>
    );
    return { meta, keys: { "Mod+.": () => void accept() } };
  };
  return (
    <FieldLine
      label={`What ${name} answers`}
      opening="May I follow up?"
      placeholder="mail me any time"
      stored={{ id: part.id, revision: part.revision, text: part.permissionWords }}
      save={(api, { id, revision, text }) => api.participations.save({ id, revision, permissionWords: text })}
      extras={extras}
    />
  );
}
