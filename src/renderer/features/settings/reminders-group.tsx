import type { ReactElement } from "react";
import type { Client } from "#contract/contract";
import type { Settings } from "#domain/settings";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Switch } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Group } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { Banner } from "../../kit/states.tsx";
import styles from "./settings.module.css";

const words = {
  hasReminders: { label: "Reminders" },
  namesEmployer: { label: "The employer's name in reminders" },
  linkedinPolicy: { label: "LinkedIn invitations" },
} as const satisfies FieldWords<Settings>;

const policies = [
  { id: "article", label: "A day after" },
  { id: "same_day", label: "The same evening" },
  { id: "after_outcome", label: "Once the answer is there" },
] as const;

/** When Pronto speaks up by itself, and what others could read of it. */
export function RemindersGroup({ stored }: { readonly stored: Settings }): ReactElement {
  const api = useApi();
  const store = useWrite((client, given: Parameters<Client["settings"]["save"]>[0]) => client.settings.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(stored, {
    name: "settings, reminders",
    words,
    read: () => api.settings.get({}),
    save: (changes, { revision }) => store.mutateAsync({ ...changes, revision }),
  });
  return (
    <Group title="Reminders" note={<SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />}>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <div className={styles["switches"]}>
        <Switch
          isSelected={draft.hasReminders}
          onChange={(hasReminders) => change({ hasReminders })}
          note="Never twice for the same date, however often Pronto is started."
        >
          Remind me once when something is due
        </Switch>
        <Switch
          isSelected={draft.namesEmployer}
          onChange={(namesEmployer) => change({ namesEmployer })}
          note="On a shared screen, or in a shared calendar, others could read the name."
        >
          Name the employer in reminders and calendar entries
        </Switch>
        <DesktopChoices />
      </div>
      <div className={styles["narrow"]}>
        <SelectField
          label={words.linkedinPolicy.label}
          options={policies}
          value={draft.linkedinPolicy}
          onChange={(linkedinPolicy) => change({ linkedinPolicy })}
        />
      </div>
    </Group>
  );
}

/** Only where there is a desktop: a browser host has no tray and no login of its own. */
function DesktopChoices(): ReactElement | null {
  const { data } = useRead("desktop", "get", {});
  const save = useWrite((api, choices: Parameters<Client["desktop"]["save"]>[0]) => api.desktop.save(choices));
  if (data === undefined || !data.isAvailable) return null;
  return (
    <>
      {save.error !== null && <Banner tone="late">Your system did not take that. It is as it was before.</Banner>}
      {data.startsAtLogin !== null && (
        <Switch
          isSelected={data.startsAtLogin}
          onChange={(startsAtLogin) => save.mutate({ startsAtLogin })}
          note="Visible, or in the tray if it stays there."
        >
          Start Pronto when I log in
        </Switch>
      )}
      <Switch
        isSelected={data.staysInTray}
        onChange={(staysInTray) => save.mutate({ staysInTray })}
        note="It goes on reminding you until you quit it. The tray brings the window back, and so does starting Pronto again."
      >
        Keep Pronto in the tray when the window closes
      </Switch>
    </>
  );
}
