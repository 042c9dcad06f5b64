import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { PlanChanges } from "#domain/plan-changes";
import { dayIn } from "#domain/time";
import { timeAt, whenHere } from "../../app/when.ts";
import styles from "./plan-preview.module.css";

interface PlanPreviewProps {
  readonly changes: PlanChanges;
  /** The instant it is. */
  readonly now: string;
}

/** What the plan will do, before anything is kept. */
export function PlanPreview({ changes: { opened, moved, closed }, now }: PlanPreviewProps): ReactElement {
  const isSame = opened.length + moved.length + closed.length === 0;
  return (
    <section className={styles["preview"]} aria-label="What the plan will do" aria-live="polite">
      <h3>What the plan will do</h3>
      {isSame && <p className="soft">It stays as it is.</p>}
      <Part word="Begins" rows={opened} timeOf={(row) => timesOf(row, now)} />
      <Part word="Moves" rows={moved} timeOf={(row) => timesOf(row, now)} />
      <Part word="Ends" rows={closed} timeOf={() => ""} />
    </section>
  );
}

interface PartProps {
  readonly word: string;
  readonly rows: readonly FollowUp[];
  readonly timeOf: (row: FollowUp) => string;
}

function Part({ word, rows, timeOf }: PartProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <div className={styles["part"]}>
      <p className={styles["word"]}>{word}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row.title}</b>
            {row.personName === "" ? "" : <bdi className="soft"> {row.personName}</bdi>}
            {timeOf(row) !== "" && <span className="soft">, {timeOf(row)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "opens Fri 3 Sep, 18:00, due Tue 7 Sep, 17:00". */
function timesOf({ opensAt, dueAt, zone }: FollowUp, now: string): string {
  const due = dueAt === null ? "whenever you like" : `due ${whenHere(dueAt, zone)}`;
  if (opensAt === null || Date.parse(opensAt) <= Date.parse(now)) return due;
  const isOneDay = dueAt !== null && dayIn(zone, opensAt) === dayIn(zone, dueAt);
  return `opens ${whenHere(opensAt, zone)}, ${isOneDay ? `due ${timeAt(dueAt, zone)}` : due}`;
}
