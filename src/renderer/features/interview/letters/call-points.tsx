import type { ReactElement } from "react";
import { callCardOf } from "#domain/call-card";
import styles from "./call-page.module.css";

/** Large, one below the other: points to talk from, not a text to read (R44). */
export function CallPoints({ body }: { readonly body: string }): ReactElement {
  const { points } = callCardOf(body);
  return (
    <ol className={styles["points"]} aria-label="Talking points">
      {points.map(({ head, text }) => (
        <li key={`${head}: ${text}`} dir="auto">
          {head !== null && <b className={styles["point"]}>{head}</b>}
          {text}
        </li>
      ))}
    </ol>
  );
}
