import type { ReactElement } from "react";
import { classes } from "./classes.ts";
import styles from "./countdown.module.css";
import { countdownParts } from "./countdown-parts.ts";

interface CountdownProps {
  /** Negative after the instant. */
  readonly msLeft: number;
  /** The exact instant and zone, on hover; shown below in the compact form's `caption`. */
  readonly title?: string;
  readonly caption?: string;
  readonly isCompact?: boolean;
}

export function Countdown({ msLeft, title, caption, isCompact = false }: CountdownProps): ReactElement {
  const { state, parts } = countdownParts(msLeft);
  const last = parts.length - 1;
  const end = state === "late" ? " ago" : " left";
  const spoken = `${parts.flat().join(" ")}${end}`;
  return (
    <p className={classes(styles["countdown"], styles[state], isCompact && styles["isCompact"])} title={title}>
      <span className="visually-hidden">{spoken}</span>
      <span className={styles["value"]} aria-hidden="true">
        {parts.map(([number, unit], index) => (
          <span key={unit}>
            {number}
            <small>
              {unit}
              {index === last && (state === "late" || !isCompact) ? end : ""}
            </small>
          </span>
        ))}
      </span>
      {caption !== undefined && <span className={styles["caption"]}>{caption}</span>}
    </p>
  );
}
