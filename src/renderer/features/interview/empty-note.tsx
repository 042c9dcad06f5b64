import type { ReactElement, ReactNode } from "react";
import styles from "./interview.module.css";

/** One quiet sentence where a list is still empty. */
export function EmptyNote({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={styles["note"]}>{children}</p>;
}
