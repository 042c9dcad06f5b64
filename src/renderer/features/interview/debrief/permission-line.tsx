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
  const { part, person } = met;
  return (
    <FieldLine
      label={`What ${runningName(person)} answers`}
      opening="May I follow up?"
      placeholder="mail me any time"
      stored={{ id: part.id, revision: part.revision, text: part.permissionWords }}
      save={(api, { id, revision, text }) => api.participations.save({ id, revision, permissionWords: text })}
      extras={(text, autosave) => extrasOf(text, autosave)}
    />
  );

  function extrasOf(text: string, autosave: Autosave) {
    return { meta: <Answer workspace={workspace} met={met} words={text} autosave={autosave} /> };
  }
}

interface AnswerProps extends PermissionLineProps {
  readonly words: string;
  readonly autosave: Autosave;
}

function Answer({ workspace, met, words, autosave }: AnswerProps): ReactElement {
  const { part, interview, person } = met;
  const { proposed, keep, choose } = usePermissionOffer(workspace, part, words);
  const accept = async () => {
    await autosave.flush();
    keep();
  };
  return (
    <>
      {part.permission !== "not_asked" && <StateWord tone="good">{answerWords(part, interview.zone)}</StateWord>}
      {wasNotAsked(workspace.dossier, met) && <StateWord tone="due">not asked last time: ask now</StateWord>}
      {proposed !== null && <Offer onPress={() => void accept()}>Keep: {answerWords(proposed, interview.zone)}</Offer>}
      <MenuButton
        look="quiet-small"
        label={`Answer of ${runningName(person)}`}
        items={optionsOf(permissionWords)}
        onAction={choose}
      >
        {part.permission === "not_asked" ? "not asked yet" : "change"}
      </MenuButton>
    </>
  );
}
