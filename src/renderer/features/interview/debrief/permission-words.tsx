import type { ReactElement } from "react";
import type { Participation } from "#domain/people";
import { useApi, useWrite } from "../../../app/query.ts";
import { type FieldWords, useDraft } from "../../../app/use-draft.ts";
import { Clash } from "../../../kit/clash.tsx";
import { TextField } from "../../../kit/text-field.tsx";

const words = { permissionWords: { label: "In their words", joint: " " } } as const satisfies FieldWords<Participation>;

/** Their answer word for word; typed where the answer is. */
export function PermissionWords({ part }: { readonly part: Participation }): ReactElement {
  const { id, personId } = part;
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
  return (
    <>
      <TextField
        label="In their words"
        isLabelHidden
        placeholder="in their words"
        value={draft.permissionWords}
        onChange={(permissionWords) => change({ permissionWords })}
        onBlur={() => void autosave.flush()}
      />
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
    </>
  );
}
