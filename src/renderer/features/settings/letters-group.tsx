import { LayoutTemplate, SpellCheck, X } from "lucide-react";
import { type ReactElement, useRef } from "react";
import type { Client } from "#contract/contract";
import type { Settings } from "#domain/settings";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Switch } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Disclosure } from "../../kit/disclosure.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { NumberField } from "../../kit/number-field.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import styles from "./settings.module.css";

const words = {
  checksGrammar: { label: "Spelling and grammar" },
  ownWords: { label: "Your words" },
  linkedinNotesAMonth: { label: "LinkedIn invitations with a note, a month" },
} as const satisfies FieldWords<Settings>;

/** What is looked at in a letter, and how many notes LinkedIn lets go out. */
export function LettersGroup({ stored }: { readonly stored: Settings }): ReactElement {
  const api = useApi();
  const list = useRef<HTMLDivElement>(null);
  const store = useWrite((client, given: Parameters<Client["settings"]["save"]>[0]) => client.settings.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(stored, {
    name: "settings, letters",
    words,
    read: () => api.settings.get({}),
    save: (changes, { revision }) => store.mutateAsync({ ...changes, revision }),
  });
  const { checksGrammar, ownWords, linkedinNotesAMonth } = draft;
  const remove = (word: string) => {
    change({ ownWords: ownWords.filter((each) => each !== word) });
    list.current?.focus();
  };
  return (
    <Group title="Letters" note={<SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />}>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <p className={styles["lead"]}>
        Pronto writes each letter by itself. You can keep templates and phrases in your own words beside that.
      </p>
      <div className={styles["door"]}>
        <LinkButton icon={LayoutTemplate} href="#/templates">
          Templates and phrases
        </LinkButton>
      </div>
      <div className={styles["switches"]}>
        <Switch
          isSelected={checksGrammar}
          onChange={(isOn) => change({ checksGrammar: isOn })}
          note="On this computer, while you rest from typing. It is a remark in the review and stops nothing."
        >
          Look at spelling and grammar
        </Switch>
      </div>
      <Disclosure title={`Your words (${ownWords.length})`}>
        <div ref={list} tabIndex={-1}>
          {ownWords.length === 0 && <p className="soft">None yet. A finding in a letter can be added here.</p>}
          <Rows label="Your words">
            {ownWords.map((word) => (
              <Row
                key={word}
                icon={SpellCheck}
                what={word}
                action={<IconButton icon={X} size="small" label={`Remove ${word}`} onPress={() => remove(word)} />}
              />
            ))}
          </Rows>
        </div>
      </Disclosure>
      <div className={styles["notes"]}>
        <NumberField
          label={words.linkedinNotesAMonth.label}
          note="LinkedIn names no figure; free accounts report three to ten."
          value={linkedinNotesAMonth}
          onChange={(next) => change({ linkedinNotesAMonth: next })}
          least={0}
          most={500}
        />
      </div>
    </Group>
  );
}
