import { Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { findPerson } from "#domain/dossier";
import { runningName } from "#domain/names";
import { atState, type Recommender, withoutContradiction } from "#domain/recommenders";
import { InstantField } from "../../app/instant-field.tsx";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { optionsOf } from "../../app/words.ts";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./interview.module.css";
import { recommenderWords } from "./recommender-words.ts";
import type { Workspace } from "./workspace.ts";

const words = {
  relation: { label: "How you worked together" },
} as const satisfies FieldWords<Recommender>;

interface RecommenderFormProps {
  readonly workspace: Workspace;
  readonly recommender: Recommender;
}

export function RecommenderForm({ workspace, recommender }: RecommenderFormProps): ReactElement {
  const { dossier, interview, now } = workspace;
  const { id } = recommender;
  const api = useApi();
  const removeAndOfferBack = useRemoval();
  const store = useWrite((client, given: Parameters<typeof client.recommenders.save>[0]) =>
    client.recommenders.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(recommender, {
    name: `recommenders ${id}`,
    words,
    read: async () => {
      const { dossier: read } = await api.opportunities.open({ id: recommender.opportunityId });
      return read.recommenders.find((one) => one.id === id) ?? recommender;
    },
    save: (changes, { revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  const put = (changes: Partial<Recommender>) => change(withoutContradiction({ ...draft, ...changes }));
  // That it was handed on is said where it is sent; here it is only seen.
  const steps = optionsOf(recommenderWords).filter(({ id: step }) => step !== "forwarded" || draft.state === step);
  const person = findPerson(dossier, recommender.personId);
  const name = person === null ? "Somebody" : runningName(person);
  const text = (key: keyof typeof words) => ({
    label: words[key].label,
    value: draft[key],
    maxLength: 1000,
    onBlur: () => void autosave.flush(),
    onChange: (value: string) => change({ [key]: value }),
  });
  return (
    <section className={styles["met"]} aria-label={name}>
      <div className={styles["metHead"]}>
        <h3>
          <a href={`#/people/${recommender.personId}`} dir="auto">
            {name}
          </a>
        </h3>
        <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
        <span className={styles["metEnd"]}>
          <IconButton
            icon={Trash2}
            label={`Take ${name} off the list`}
            onPress={() =>
              void removeAndOfferBack({
                said: `${isolated(name)} is off the list`,
                remove: (client) => client.recommenders.remove({ id }),
                restore: (client) => client.recommenders.restore({ id }),
              })
            }
          />
        </span>
      </div>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <Fields>
        <Cell span={6}>
          <TextField {...text("relation")} placeholder="my manager at Calloway, 2021 to 2024" />
        </Cell>
        <Cell span={6}>
          <SelectField
            label="How far it is"
            options={steps}
            value={draft.state}
            onChange={(state) => put(atState(draft, state, now))}
            isDisabled={draft.isInLoop}
          />
        </Cell>
        <Cell span={6}>
          <Checkbox isSelected={draft.isInsider} onChange={(isInsider) => put({ isInsider })}>
            Works at this employer
          </Checkbox>
        </Cell>
        <Cell span={6}>
          <Checkbox
            isSelected={draft.isInLoop}
            onChange={(isInLoop) => put({ isInLoop })}
            note="Then they cannot be asked."
          >
            Takes part in the decision
          </Checkbox>
        </Cell>
        {!draft.isInLoop && <LetterFields draft={draft} now={now} zone={interview.zone} onChange={put} />}
      </Fields>
    </section>
  );
}

interface LetterFieldsProps {
  readonly draft: Recommender;
  readonly zone: string;
  readonly onChange: (changes: Partial<Recommender>) => void;
  readonly now: string;
}

/** When they were asked, and what came. */
function LetterFields({ draft, now, zone, onChange }: LetterFieldsProps): ReactElement {
  return (
    <>
      <InstantField label="Asked" zone={zone} value={draft.askedAt} onChange={(askedAt) => onChange({ askedAt })} />
      <InstantField
        label="Letter received"
        zone={zone}
        value={draft.receivedAt}
        onChange={(receivedAt) => onChange({ receivedAt })}
      />
      <Cell span={6}>
        <Checkbox
          isSelected={draft.consentedAt !== null}
          onChange={(agrees) => onChange({ consentedAt: agrees ? now : null })}
          note="Without it the letter is not handed on."
        >
          Agrees that it is handed on
        </Checkbox>
      </Cell>
      <Cell span={6}>
        <Checkbox
          isSelected={draft.isInConfidence}
          onChange={(isInConfidence) => onChange({ isInConfidence })}
          note="The request asks them to tell nobody of your search."
        >
          Keep it in confidence
        </Checkbox>
      </Cell>
    </>
  );
}
