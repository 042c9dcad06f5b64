import type { ReactElement } from "react";
import { runningName } from "#domain/names";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { TimeField } from "../../kit/time-field.tsx";
import { cityOf } from "../when.ts";
import { optionsOf } from "../words.ts";
import { type ContactDraft, contactsOf, isAhead, settled, whatOptions, zoneOf } from "./contact-draft.ts";
import { channelWords, resultWords } from "./contact-words.ts";
import type { OpenedOpportunity } from "./one-row.ts";

interface ContactFieldsProps {
  readonly opened: OpenedOpportunity;
  readonly draft: ContactDraft;
  readonly onChange: (draft: ContactDraft) => void;
}

const { voicemail: _aResultOfCalls, ...ways } = channelWords;

export function ContactFields({ opened, draft, onChange }: ContactFieldsProps): ReactElement {
  const zone = zoneOf(opened);
  const change = (part: Partial<ContactDraft>) => onChange(settled(opened, { ...draft, ...part }));
  const isOut = draft.direction === "out";
  const people = contactsOf(opened);
  return (
    <Fields>
      <Cell span={6}>
        <Segmented
          label="Which way"
          options={[
            { id: "out", label: "From me" },
            { id: "in", label: "From them" },
          ]}
          value={draft.direction}
          onChange={(direction) => change({ direction })}
        />
      </Cell>
      <Cell span={6}>
        <SelectField
          label="Who"
          options={people.map((person) => ({ id: String(person.id), label: runningName(person), meta: person.title }))}
          value={draft.personId}
          onChange={(id) => change({ personId: people.find((one) => one.id === id)?.id ?? null })}
          autoFocus
        />
      </Cell>
      <Cell span={isOut ? 5 : 6}>
        <SelectField
          label="How"
          options={optionsOf(ways)}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      </Cell>
      {isOut && (
        <Cell span={7}>
          <SelectField
            label="What it was"
            options={whatOptions(opened, draft)}
            value={draft.what}
            onChange={(what) => change({ what })}
          />
        </Cell>
      )}
      {isOut && draft.channel === "call" && (
        <Cell span={12}>
          <Segmented
            label="What came of it"
            options={optionsOf(resultWords)}
            value={draft.result}
            onChange={(result) => change({ result })}
          />
        </Cell>
      )}
      <Cell span={4}>
        <DateField
          label="When"
          hint={draft.isNow ? "now" : null}
          value={draft.on}
          onChange={(on) => change({ on, isNow: false })}
          error={isAhead(draft, opened, zone) ? "not yet" : null}
        />
      </Cell>
      <Cell span={3}>
        <TimeField
          label={`In ${cityOf(zone)}`}
          hourCycle={24}
          value={draft.time}
          onChange={(time) => change({ time, isNow: false })}
        />
      </Cell>
      <Cell span={5}>
        <TextField
          label="In a few words"
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
          maxLength={1000}
          placeholder={isOut ? "What was said" : "What they said"}
        />
      </Cell>
    </Fields>
  );
}
