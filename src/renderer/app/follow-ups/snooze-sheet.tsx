import { type ReactElement, useState } from "react";
import { addDays, dayIn } from "#domain/time";
import { Button } from "../../kit/button.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { dayAndTime, when } from "../when.ts";
import type { OneRow } from "./one-row.ts";
import styles from "./sheets.module.css";
import { lateness, laterToday, morningOf, tomorrowMorning } from "./snooze-times.ts";

interface SnoozeSheetProps {
  readonly one: OneRow;
  readonly now: string;
  /** Where the person lives: it is their morning. */
  readonly zone: string;
  readonly onClose: () => void;
  readonly onSnooze: (until: string) => void;
}

/** Puts the reminder off; the row keeps its dates, and what waiting costs is said beforehand. */
export function SnoozeSheet({
  one: { row, opportunity },
  now,
  zone,
  onClose,
  onSnooze,
}: SnoozeSheetProps): ReactElement {
  const [isDate, setDate] = useState(false);
  const [on, setOn] = useState<string | null>(addDays(dayIn(zone, now), 2));
  const chosen = on === null || on <= dayIn(zone, now) ? null : morningOf(on, zone);
  const keep = () => {
    if (chosen !== null) onSnooze(chosen);
  };
  const shared = { isOpen: true, onClose, width: "narrow", title: "Put it off" } as const;
  if (isDate) {
    return (
      <Sheet
        {...shared}
        keys={{ "Mod+Enter": keep }}
        footer={
          <>
            <SheetPromise>{chosen === null ? "" : `Back ${dayAndTime(chosen, zone)}.`}</SheetPromise>
            <Button look="primary" keys="Mod+Enter" onPress={keep} isDisabled={chosen === null}>
              Put it off
            </Button>
          </>
        }
      >
        <DateField
          label="Until"
          value={on}
          onChange={setOn}
          error={chosen === null ? "a day after today" : null}
          autoFocus
        />
        {chosen !== null && <p className={styles["fine"]}>{costWords(chosen, row)}</p>}
      </Sheet>
    );
  }
  const later = laterToday(now, zone);
  const tomorrow = tomorrowMorning(now, zone);
  const answers = [
    ...(later === null
      ? []
      : [
          { words: `Later today, ${dayAndTime(later, zone).split(", ")[1]}`, choose: () => onSnooze(later), at: later },
        ]),
    { words: "Tomorrow morning", choose: () => onSnooze(tomorrow), at: tomorrow },
    { words: "Until a date", choose: () => setDate(true), at: null },
  ];
  const cost = costWords(tomorrow, row);
  return (
    <Sheet
      {...shared}
      lead={
        <>
          <bdi>{row.title}</bdi>, <bdi>{row.personName || opportunity.role}</bdi>. Until when?
        </>
      }
      keys={Object.fromEntries(answers.map(({ choose }, index) => [String(index + 1), choose]))}
    >
      <div className={styles["answers"]}>
        {answers.map(({ words, choose }, index) => (
          <Button key={words} keys={String(index + 1)} onPress={choose} autoFocus={index === 0}>
            {words}
          </Button>
        ))}
        <p className={styles["fine"]}>{cost}</p>
      </div>
    </Sheet>
  );

  function costWords(until: string, { dueAt, expiresAt, zone: there }: typeof row): string {
    const loss = lateness(until, { dueAt, expiresAt });
    if (loss === "lost" && expiresAt !== null) return `It is welcome until ${when(expiresAt, there)}, not longer.`;
    if (loss === "late" && dueAt !== null && expiresAt !== null)
      return `It is due ${when(dueAt, there)}, and stays welcome until ${when(expiresAt, there)}.`;
    return dueAt === null ? "Nothing is lost by waiting." : `It stays due ${when(dueAt, there)}.`;
  }
}
