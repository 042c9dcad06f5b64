import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./meter.module.css";

interface MeterProps {
  /** Filled pips. */
  readonly used: number;
  readonly of?: number;
  /** The words say what the pips only repeat: "Within the budget". */
  readonly words: string;
  readonly note?: ReactNode;
  readonly title?: string;
  /** By itself: green, amber with one left, red with none. */
  readonly tone?: "good" | "due" | "late";
}

export function Meter({ used, of = 3, words, note, title, tone = toneFor(of - used) }: MeterProps): ReactElement {
  return (
    <p className={classes(styles["meter"], styles[tone])} title={title}>
      <span className={styles["pips"]} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index).map((index) => (
          <i key={index} className={classes(styles["pip"], index < used && styles["isUsed"])} />
        ))}
      </span>
      <span className={styles["word"]}>{words}</span>
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </p>
  );
}

function toneFor(left: number): "good" | "due" | "late" {
  if (left <= 0) return "late";
  return left === 1 ? "due" : "good";
}
