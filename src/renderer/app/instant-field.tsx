import { type ReactElement, useState } from "react";
import { instantOf, wallOf } from "#domain/time";
import { DateField } from "../kit/date-field.tsx";
import { Cell } from "../kit/field.tsx";
import { TimeField } from "../kit/time-field.tsx";

interface InstantFieldProps {
  readonly label: string;
  /** An instant. */
  readonly value: string | null;
  readonly zone: string;
  readonly onChange: (instant: string | null) => void;
  readonly error?: string | null;
}

/** A day and its time, in a zone that is said elsewhere: six columns. A day without a time is meant at noon. */
export function InstantField({ label, value, zone, onChange, error = null }: InstantFieldProps): ReactElement {
  const wall = value === null ? null : wallOf(value, zone);
  const [time, setTime] = useState<string | null>(null);
  const put = (on: string | null, at: string | null) =>
    onChange(on === null ? null : instantOf(`${on}T${at ?? "12:00"}`, zone));
  return (
    <>
      <Cell span={4}>
        <DateField
          label={label}
          value={wall?.slice(0, 10) ?? null}
          onChange={(on) => put(on, wall?.slice(11) ?? time)}
          error={error}
        />
      </Cell>
      <Cell span={2}>
        <TimeField
          label="Time"
          hourCycle={24}
          value={wall?.slice(11) ?? time}
          onChange={(at) => {
            setTime(at);
            if (wall !== null && at !== null) put(wall.slice(0, 10), at);
          }}
        />
      </Cell>
    </>
  );
}
