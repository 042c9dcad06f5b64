import { type ReactElement, useState } from "react";
import { everyoneMet } from "#domain/dossier";
import { runningName } from "#domain/names";
import { dayIn, instantOf } from "#domain/time";
import { ErrorView } from "../../app/error-view.tsx";
import { channelWords } from "../../app/follow-ups/contact-words.ts";
import { releaseOf, StopsToPass } from "../../app/follow-ups/stops-to-pass.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { cityOf } from "../../app/when.ts";
import { optionsOf } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { TimeField } from "../../kit/time-field.tsx";
import type { Workspace } from "./workspace.ts";

const { voicemail: _aResultOfCalls, ...ways } = channelWords;
const nobody = "nobody";

/** An action of one's own beside the article's six (R19). Where it contacts somebody, the guard looks at it now. */
export function OwnFollowUpSheet({
  workspace,
  onClose,
}: {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}): ReactElement {
  const { dossier, interview, now } = workspace;
  const people = [...new Map(everyoneMet(dossier).map(({ person }) => [String(person.id), person])).values()];
  const [title, setTitle] = useState("");
  const [who, setWho] = useState(nobody);
  const [channel, setChannel] = useState<keyof typeof ways | null>(null);
  const [on, setOn] = useState<string | null>(dayIn(interview.zone, now));
  const [reason, setReason] = useState("");
  const [isSeen, setSeen] = useState(false);
  const [time, setTime] = useState<string | null>("17:00");
  const person = people.find(({ id }) => id === who) ?? null;
  const dueAt = on === null ? null : instantOf(`${on}T${time ?? "17:00"}`, interview.zone);
  const contact = person === null || channel === null ? null : { personId: person.id, channel };
  const { data: check } = useRead(
    "touches",
    "check",
    {
      opportunityId: dossier.opportunity.id,
      personId: contact?.personId ?? "",
      channel: contact?.channel ?? "email",
      at: dueAt ?? now,
    },
    { isEnabled: contact !== null },
  );
  const stops = contact === null ? [] : (check ?? []);
  const release = releaseOf(stops, reason, isSeen);
  const add = useWrite((api) =>
    api.followUps.add({
      opportunityId: dossier.opportunity.id,
      interviewId: interview.id,
      personId: person?.id ?? null,
      title: title.trim(),
      channel: person === null ? null : channel,
      dueAt,
      ...(release === null ? {} : { release }),
    }),
  );
  const canAdd = title.trim() !== "" && release !== null && !add.isPending;
  const keep = () => {
    if (canAdd) add.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="A follow-up of your own"
      lead="It stands in the plan with the others."
      width="narrow"
      keys={{ "Mod+Enter": keep }}
      footer={
        <>
          <SheetPromise>Nothing is sent. Thanks in words, no gifts.</SheetPromise>
          <Button look="primary" keys="Mod+Enter" onPress={keep} isDisabled={!canAdd}>
            Add it
          </Button>
        </>
      }
    >
      <Fields>
        <Cell span={12}>
          <TextField
            label="What"
            value={title}
            onChange={setTitle}
            maxLength={200}
            onSubmit={keep}
            autoFocus
            isRequired
          />
        </Cell>
        <Cell span={person === null ? 12 : 6}>
          <SelectField
            label="For whom"
            options={[
              { id: nobody, label: "Nobody of them" },
              ...people.map((one) => ({ id: String(one.id), label: runningName(one), meta: one.title })),
            ]}
            value={who}
            onChange={setWho}
          />
        </Cell>
        {person !== null && (
          <Cell span={6}>
            <SelectField
              label="How"
              hint="if it contacts them"
              options={optionsOf(ways)}
              value={channel}
              onChange={setChannel}
            />
          </Cell>
        )}
        <Cell span={6}>
          <DateField label="By when" value={on} onChange={setOn} />
        </Cell>
        <Cell span={6}>
          <TimeField label={`In ${cityOf(interview.zone)}`} value={time} onChange={setTime} />
        </Cell>
      </Fields>
      <StopsToPass
        stops={stops}
        zone={interview.zone}
        reason={reason}
        onReason={setReason}
        isSeen={isSeen}
        onSeen={setSeen}
      />
      {add.error && <ErrorView error={add.error} />}
    </Sheet>
  );
}
