import { type ReactElement, useState } from "react";
import type { Interview } from "#domain/interviews";
import { instantOf, wallOf } from "#domain/time";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Sheet } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { TimeField } from "../../kit/time-field.tsx";
import { ZoneField } from "../../kit/zone-field.tsx";

interface ChangeSheetProps {
  readonly interview: Interview;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Another time, place or zone; and when it really ended, since the plan counts from there. */
export function ChangeSheet({ interview, isOpen, onClose }: ChangeSheetProps): ReactElement {
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title="Change this interview"
      lead="The plan is worked out anew at once; the old time stays in the log."
    >
      <ChangeForm key={`${interview.id}-${interview.revision}`} interview={interview} onClose={onClose} />
    </Sheet>
  );
}

function ChangeForm({ interview, onClose }: Omit<ChangeSheetProps, "isOpen">): ReactElement {
  const { zone: oldZone, startsWall, endsWall, endedAt } = interview;
  const [on, setOn] = useState<string | null>(startsWall.slice(0, 10));
  const [start, setStart] = useState<string | null>(startsWall.slice(11));
  const [end, setEnd] = useState<string | null>(
    (endedAt === null ? endsWall : wallOf(endedAt, oldZone))?.slice(11) ?? null,
  );
  const [zone, setZone] = useState(oldZone);
  const [place, setPlace] = useState(interview.place);
  const [reason, setReason] = useState("");
  const hasMoved = `${on}T${start}` !== startsWall || zone !== oldZone;
  const isOver = interview.status === "completed";

  const save = useWrite(async (api) => {
    if (on === null || start === null) return;
    const wall = { startsWall: `${on}T${start}`, endsWall: end === null ? null : `${on}T${end}` };
    let { revision } = interview;
    if (hasMoved)
      ({ revision } = await api.interviews.reschedule({ id: interview.id, revision, ...wall, zone, reason }));
    const endedHere = isOver && wall.endsWall !== null ? instantOf(wall.endsWall, zone) : null;
    await api.interviews.save({
      id: interview.id,
      revision,
      place,
      ...(hasMoved ? {} : { endsWall: wall.endsWall }),
      ...(isOver ? { status: "completed", endedAt: endedHere } : {}),
      isZoneAssumed: interview.isZoneAssumed && zone === oldZone,
    });
    onClose();
  });
  const isEndEarly = start !== null && end !== null && end <= start;

  return (
    <>
      <Fields>
        <Cell span={4}>
          <DateField label="Date" value={on} onChange={setOn} />
        </Cell>
        <Cell span={2}>
          <TimeField label="Start" hourCycle={24} value={start} onChange={setStart} />
        </Cell>
        <Cell span={2}>
          <TimeField
            label={isOver ? "It ended" : "End"}
            hourCycle={24}
            value={end}
            onChange={setEnd}
            error={isEndEarly ? "before the start" : null}
          />
        </Cell>
        <Cell span={4}>
          <ZoneField label="Zone" value={zone} onChange={setZone} />
        </Cell>
        <Cell span={6}>
          <TextField label="Place, number or link" value={place} onChange={setPlace} />
        </Cell>
        {hasMoved && (
          <Cell span={6}>
            <TextField label="Why it moved" value={reason} onChange={setReason} />
          </Cell>
        )}
      </Fields>
      {save.error && <ErrorView error={save.error} />}
      <Button
        look="primary"
        onPress={() => save.mutate(undefined)}
        isDisabled={on === null || start === null || isEndEarly}
      >
        {hasMoved ? "Move it" : "Keep this"}
      </Button>
    </>
  );
}
