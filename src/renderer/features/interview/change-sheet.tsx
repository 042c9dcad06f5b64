import { type ReactElement, useState } from "react";
import { planChanges, withInterview } from "#domain/plan-changes";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { TimeField } from "../../kit/time-field.tsx";
import { ZoneField } from "../../kit/zone-field.tsx";
import { type ChangeDraft, changesOf, draftOf, hasMoved, isEndEarly, type Shape, saveChanges } from "./change-draft.ts";
import { PlanPreview } from "./plan-preview.tsx";
import type { Workspace } from "./workspace.ts";

interface ChangeSheetProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

const verbs: Readonly<Record<Shape, string>> = {
  stands: "Keep this",
  cancelled: "Mark it as cancelled",
  no_show_them: "Keep that they did not come",
  no_show_me: "Keep that I could not come",
};

/** Another time, place or zone; that it did not take place; and when it really ended, since the plan counts from there. */
export function ChangeSheet({ workspace, onClose }: ChangeSheetProps): ReactElement {
  const { dossier, interview, now } = workspace;
  const [draft, setDraft] = useState(() => draftOf(interview));
  const change = (changes: Partial<ChangeDraft>) => setDraft({ ...draft, ...changes });
  const changes = changesOf(draft, interview, now);
  const stands = draft.shape === "stands";
  const moves = stands && hasMoved(draft, interview);
  const save = useWrite(async (api) => changes !== null && saveChanges(api, draft, interview, changes));
  const keep = () => changes !== null && save.mutate(undefined, { onSuccess: onClose });
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="Change this interview"
      lead="The plan is worked out anew at once; the old time stays in the log."
      keys={{ "Mod+Enter": keep }}
      footer={
        <>
          <SheetPromise />
          <Button look="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button look="primary" keys="Mod+Enter" onPress={keep} isDisabled={changes === null}>
            {moves ? "Move it" : verbs[draft.shape]}
          </Button>
        </>
      }
    >
      {save.error && <ErrorView error={save.error} />}
      <Fields>
        <Cell span={12}>
          <Segmented<Shape>
            label="What happens"
            options={[
              { id: "stands", label: "It takes place" },
              { id: "cancelled", label: "Cancelled" },
              { id: "no_show_them", label: "They did not come" },
              { id: "no_show_me", label: "I could not" },
            ]}
            value={draft.shape}
            onChange={(shape) => change({ shape })}
          />
        </Cell>
        {stands && <SlotFields draft={draft} isOver={changes?.status === "completed"} onChange={change} />}
        {stands && (
          <Cell span={moves ? 6 : 12}>
            <TextField label="Place, number or link" value={draft.place} onChange={(place) => change({ place })} />
          </Cell>
        )}
        {moves && (
          <Cell span={6}>
            <TextField label="Why it moved" value={draft.reason} onChange={(reason) => change({ reason })} />
          </Cell>
        )}
      </Fields>
      {changes !== null && (
        <PlanPreview changes={planChanges(dossier, withInterview(dossier, interview.id, changes), now)} now={now} />
      )}
    </Sheet>
  );
}

interface SlotFieldsProps {
  readonly draft: ChangeDraft;
  readonly isOver: boolean;
  readonly onChange: (changes: Partial<ChangeDraft>) => void;
}

function SlotFields({ draft, isOver, onChange }: SlotFieldsProps): ReactElement {
  return (
    <>
      <Cell span={4}>
        <DateField label="Date" value={draft.on} onChange={(on) => onChange({ on })} />
      </Cell>
      <Cell span={2}>
        <TimeField label="Start" hourCycle={24} value={draft.start} onChange={(start) => onChange({ start })} />
      </Cell>
      <Cell span={2}>
        <TimeField
          label={isOver ? "It ended" : "End"}
          hourCycle={24}
          value={draft.end}
          onChange={(end) => onChange({ end })}
          error={isEndEarly(draft) ? "before the start" : null}
        />
      </Cell>
      <Cell span={4}>
        <ZoneField label="Zone" value={draft.zone} onChange={(zone) => onChange({ zone })} />
      </Cell>
    </>
  );
}
