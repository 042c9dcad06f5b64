import type { ReactElement, ReactNode } from "react";
import styles from "./time-span.module.css";

interface TimeSpanProps {
  /** All of it in one sentence, for those who do not see the line. */
  readonly label: string;
  /** How much has passed, 0 to 1. */
  readonly now: number;
  /** Where the better target lies, 0 to 1. */
  readonly tick?: number;
  readonly start: ReactNode;
  /** At the tick; gives way in narrow places. */
  readonly middle?: ReactNode;
  readonly end: ReactNode;
}

/** A window in time, from opened to due. */
export function TimeSpan({ label, now, tick, start, middle, end }: TimeSpanProps): ReactElement {
  return (
    <div className={styles["span"]} role="img" aria-label={label}>
      <div className={styles["track"]}>
        <i className={styles["past"]} style={{ width: percent(now) }} />
        {tick !== undefined && <i className={styles["tick"]} style={{ left: percent(tick) }} />}
        <i className={styles["now"]} style={{ left: percent(now) }} />
      </div>
      <div className={styles["marks"]}>
        <span className={styles["start"]}>{start}</span>
        {middle !== undefined && tick !== undefined && (
          <span className={styles["middle"]} style={{ left: percent(tick) }}>
            {middle}
          </span>
        )}
        <span className={styles["end"]}>{end}</span>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
