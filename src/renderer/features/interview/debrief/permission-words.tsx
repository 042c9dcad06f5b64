import type { ReactElement } from "react";
import type { Participation } from "#domain/people";
import { useApi, useWrite } from "../../../app/query.ts";
import { type FieldWords, useDraft } from "../../../app/use-draft.ts";
import { answerWords, optionsOf, permissionWords } from "../../../app/words.ts";
import { Clash } from "../../../kit/clash.tsx";
import { Offer } from "../../../kit/ledger.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { TextField } from "../../../kit/text-field.tsx";
import { usePermissionOffer } from "../use-permission-offer.ts";
import type { Workspace } from "../workspace.ts";
import styles from "./closing.module.css";

const words = { permissionWords: { label: "In their words", joint: " " } } as const satisfies FieldWords<Participation>;

interface PermissionControlsProps {
  readonly part: Participation;
  readonly workspace: Workspace;
}

/** Whether they may be written to, and their answer word for word, which proposes one; typed where the answer is. */
export function PermissionControls({ part, workspace }: PermissionControlsProps): ReactElement {
  const { id, personId } = part;
  const { zone } = workspace.interview;
  const api = useApi();
  const store = useWrite((client, given: Parameters<typeof client.participations.save>[0]) =>
    client.participations.save(given),
  );
  const { draft, change, autosave, clashes, resolve } = useDraft(part, {
    name: `participations ${id}`,
    words,
    read: async () => {
      const { meetings } = await api.people.open({ id: personId });
      return meetings.find(({ participation }) => participation.id === id)?.participation ?? part;
    },
    save: (changes, { revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  const { propose, keep, choose } = usePermissionOffer(workspace, part);
  const proposed = propose(draft.permissionWords);
  const accept = async () => {
    if (proposed === null) return;
    await autosave.flush();
    keep(proposed);
  };
  return (
    <>
      <MenuButton
        look="quiet-small"
        label="Permission to follow up"
        items={optionsOf(permissionWords)}
        onAction={choose}
      >
        {answerWords(part, zone)}
      </MenuButton>
      <div className={styles["words"]}>
        <TextField
          label="In their words"
          isLabelHidden
          placeholder="in their words: mail me any time"
          value={draft.permissionWords}
          onChange={(said) => change({ permissionWords: said })}
          onBlur={() => void autosave.flush()}
          keys={{ "Mod+.": () => void accept() }}
          maxLength={1000}
        />
      </div>
      {proposed !== null && <Offer onPress={() => void accept()}>Keep: {answerWords(proposed, zone)}</Offer>}
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
    </>
  );
}
