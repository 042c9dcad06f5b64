import type { ReactElement } from "react";
import type { Hole } from "#domain/holes";
import styles from "./interview.module.css";

export function HoleList({ holes }: { readonly holes: readonly Hole[] }): ReactElement {
  return (
    <ul className={styles["holes"]}>
      {holes.map(({ what, why }) => (
        <li key={what}>
          <p>{what}</p>
          <p className="soft">{why}</p>
        </li>
      ))}
    </ul>
  );
}
