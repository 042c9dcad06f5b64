import { ContactRound, Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import type { Client } from "#contract/contract";
import { ErrorView } from "../../app/error-view.tsx";
import { CardPhoto } from "../../app/files/card-photo.tsx";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { useSaveFile } from "../../app/use-save-file.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Clash } from "../../kit/clash.tsx";
import { MenuButton } from "../../kit/menu-button.tsx";
import { Group } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { Loading } from "../../kit/states.tsx";
import styles from "./people.module.css";
import { PersonFields } from "./person-fields.tsx";
import { PersonHistory } from "./person-history.tsx";
import { personWords } from "./person-words.ts";

export type OpenPerson = Awaited<ReturnType<Client["people"]["open"]>>;

/** One person: who they are, how they are addressed, and all that was between you. */
export function PersonScreen({ personId }: { readonly personId: string }): ReactElement {
  const { data, error } = useRead("people", "open", { id: personId });
  if (data !== undefined && data.person.id === personId) return <PersonRoom opened={data} />;
  return <Room title="People">{error === null ? <Loading label="Reading…" /> : <ErrorView error={error} />}</Room>;
}

function PersonRoom({ opened }: { readonly opened: OpenPerson }): ReactElement {
  const { person } = opened;
  const { id } = person;
  const api = useApi();
  const [, goTo] = useLocation();
  const removeAndOfferBack = useRemoval();
  const saveFile = useSaveFile();
  const store = useWrite((client, given: Parameters<Client["people"]["save"]>[0]) => client.people.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(person, {
    name: `people ${id}`,
    words: personWords,
    read: async () => (await api.people.open({ id })).person,
    // A name that is being typed anew is nothing for a moment; the old one stays until there is another.
    save: ({ fullName, ...others }, { revision }) =>
      store.mutateAsync({ ...others, ...(fullName?.trim() ? { fullName } : {}), id, revision }),
  });
  const saveCard = async (version: "3.0" | "4.0") => {
    if (await autosave.flush()) saveFile((client) => client.people.exportVcard({ id, version }), "Not saved.");
  };
  const remove = async () => {
    await autosave.flush();
    const isDone = await removeAndOfferBack({
      said: `Deleted ${isolated(person.fullName)}. The name stays on past contacts.`,
      remove: (client) => client.people.remove({ id }),
      restore: (client) => client.people.restore({ id }),
    });
    if (isDone) goTo("/people");
  };

  const name = draft.fullName.trim() || person.fullName;
  return (
    <Room
      title={
        <bdi className={styles["name"]} title={name}>
          {name}
        </bdi>
      }
      end={
        <>
          <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
          <MenuButton
            look="quiet-small"
            icon={ContactRound}
            label="Save as .vcf"
            items={[
              { id: "3.0", label: "For any address book (3.0)" },
              { id: "4.0", label: "With both spellings (4.0)" },
            ]}
            onAction={(version) => void saveCard(version)}
          >
            Save as .vcf
          </MenuButton>
          <Button look="quiet-small" icon={Trash2} onPress={() => void remove()}>
            Delete
          </Button>
        </>
      }
    >
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <PersonFields person={draft} onChange={change} />
      <Group title="Their business card">
        <CardPhoto person={person} />
      </Group>
      <PersonHistory opened={opened} />
    </Room>
  );
}
