import type { ReactElement, ReactNode } from "react";
import styles from "./facts.module.css";

export function FactList({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className={styles["list"]}>{children}</dl>;
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

export function Fact({ term, children, note }: FactProps): ReactElement {
  return (
    <div className={styles["fact"]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      {note !== undefined && <dd className={styles["note"]}>{note}</dd>}
    </div>
  );
}

/** What a person said or wrote, in the voice that people have here. */
export function OwnWords({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <span className="own-words" dir="auto" translate="no">
      {children}
    </span>
  );
}
