import { CalendarOff, Plus, X } from "lucide-react";
import { type ReactElement, useRef, useState } from "react";
import type { Holiday } from "#domain/settings";
import { day } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { Row, Rows } from "../../kit/rows.tsx";
import { type TextElement, TextField } from "../../kit/text-field.tsx";
import styles from "./settings.module.css";

interface HolidaysProps {
  readonly holidays: readonly Holiday[];
  readonly onChange: (holidays: Holiday[]) => void;
}

/** The days on which nobody works: by date, one added at a time. */
export function Holidays({ holidays, onChange }: HolidaysProps): ReactElement {
  const [on, setOn] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [needsDate, setNeedsDate] = useState(false);
  const nameField = useRef<TextElement>(null);
  const add = () => {
    if (on === null) return setNeedsDate(true);
    const others = holidays.filter((each) => each.on !== on);
    onChange([...others, { on, name: name.trim() }].toSorted((a, b) => a.on.localeCompare(b.on)));
    setOn(null);
    setName("");
    setNeedsDate(false);
  };
  return (
    <section aria-label="Holidays">
      <div className={styles["holiday"]}>
        <DateField
          label="A holiday"
          value={on}
          onChange={(value) => {
            setOn(value);
            setNeedsDate(false);
          }}
          error={needsDate ? "Which day is it?" : null}
        />
        <TextField
          label="Its name"
          value={name}
          onChange={setName}
          onSubmit={add}
          maxLength={200}
          inputRef={nameField}
          placeholder="Labor Day"
        />
        <Button icon={Plus} onPress={add}>
          Add
        </Button>
      </div>
      {holidays.length === 0 && <p className="soft">No holidays named yet.</p>}
      <Rows label="Holidays">
        {holidays.map((holiday) => (
          <Row
            key={holiday.on}
            icon={CalendarOff}
            what={day(holiday.on)}
            who={holiday.name}
            action={
              <IconButton
                icon={X}
                size="small"
                label={`Remove ${holiday.name || day(holiday.on)}`}
                onPress={() => {
                  onChange(holidays.filter((each) => each !== holiday));
                  nameField.current?.focus();
                }}
              />
            }
          />
        ))}
      </Rows>
    </section>
  );
}
