import { Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import type { Requirement } from "#domain/opportunities";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Clash } from "../../kit/clash.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import styles from "./interview.module.css";

const words = {
  text: { label: "Must-have" },
  proof: { label: "Proof", joint: "; " },
} as const satisfies FieldWords<Requirement>;

/** One thing that the job asks for, whether it is met, and what proves it. */
export function MustHave({ requirement }: { readonly requirement: Requirement }): ReactElement {
  const { id, opportunityId } = requirement;
  const api = useApi();
  const toasts = useToasts();
  const store = useWrite((client, given: Parameters<typeof client.requirements.save>[0]) =>
    client.requirements.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(requirement, {
    name: `requirements ${id}`,
    words,
    read: async () => {
      const { requirements } = (await api.opportunities.open({ id: opportunityId })).dossier;
      return requirements.find((each) => each.id === id) ?? requirement;
    },
    save: (changes, { revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  const remove = useWrite((client) => client.requirements.remove({ id }));
  const restore = useWrite((client) => client.requirements.restore({ id }));
  return (
    <>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <div className={styles["must"]}>
        <TextField
          label="Must-have"
          isLabelHidden
          value={draft.text}
          onChange={(text) => change({ text })}
          onBlur={() => void autosave.flush()}
        />
        <Segmented
          label={`Met: ${requirement.text}`}
          isLabelHidden
          look="small"
          options={[
            { id: "met", label: "Met" },
            { id: "partly", label: "Partly" },
            { id: "not_met", label: "Not met" },
          ]}
          value={draft.met}
          onChange={(met) => change({ met })}
        />
        <TextField
          label="Proof"
          isLabelHidden
          placeholder="your proof"
          value={draft.proof}
          onChange={(proof) => change({ proof })}
          onBlur={() => void autosave.flush()}
        />
        <IconButton
          icon={Trash2}
          label={`Delete ${requirement.text}`}
          onPress={() =>
            remove.mutate(undefined, {
              onSuccess: () => toasts.show({ text: "Must-have deleted", undo: () => restore.mutate(undefined) }),
            })
          }
        />
      </div>
      {failure !== null && <SaveStatus autosave={autosave} failure={failure} />}
    </>
  );
}
