import type { ReactElement } from "react";
import type { Client } from "#contract/contract";
import type { Settings } from "#domain/settings";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Checkbox, Switch } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Group } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { Holidays } from "./holidays.tsx";
import styles from "./settings.module.css";

const words = {
  weekend: { label: "Days off each week" },
  holidays: { label: "Holidays" },
  hasLetterKeys: { label: "Single-letter keys" },
} as const satisfies FieldWords<Settings>;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What the journal keeps of a person's week and keys. Plans are made anew with every change. */
export function WorkGroups({ stored }: { readonly stored: Settings }): ReactElement {
  const api = useApi();
  const store = useWrite((client, given: Parameters<Client["settings"]["save"]>[0]) => client.settings.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(stored, {
    name: "settings",
    words,
    read: () => api.settings.get({}),
    save: (changes, { revision }) => store.mutateAsync({ ...changes, revision }),
  });
  const { weekend, holidays, hasLetterKeys } = draft;
  const setOff = (day: number, isOff: boolean) =>
    change({ weekend: [...weekend.filter((each) => each !== day), ...(isOff ? [day] : [])].toSorted() });
  return (
    <>
      <Group
        title="Working days and holidays"
        note={<SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />}
      >
        {clashes.map((clash) => (
          <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
        ))}
        <p className={styles["lead"]}>Business days in your plans skip these; a change moves the plans at once.</p>
        <fieldset className={styles["week"]}>
          <legend>Days off each week</legend>
          {weekdays.map((name, index) => (
            <Checkbox
              key={name}
              isSelected={weekend.includes(index + 1)}
              onChange={(isOff) => setOff(index + 1, isOff)}
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
        {weekend.length === 7 && <p className={styles["lead"]}>With no working day left, plans count every day.</p>}
        <Holidays holidays={holidays} onChange={(next) => change({ holidays: next })} />
      </Group>
      <Group title="Keys">
        <Switch
          isSelected={hasLetterKeys}
          onChange={(isOn) => change({ hasLetterKeys: isOn })}
          note="N adds an interview, J and K go through lists. They never act while you type in a field."
        >
          Single-letter keys
        </Switch>
      </Group>
    </>
  );
}
