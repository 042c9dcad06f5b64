import type { ReactElement } from "react";
import styles from "./mark.module.css";

/** Two dots tied by a line: a need and its proof. */
export function Mark({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg className={styles["mark"]} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6.5 16.5 17.5 7.5" />
      <circle className={styles["full"]} cx="6.5" cy="16.5" r="3.75" />
      <circle className={styles["hollow"]} cx="17.5" cy="7.5" r="3" />
    </svg>
  );
}
