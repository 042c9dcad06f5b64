import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./page.module.css";

interface DeskProps {
  /** Above the page: which letter, its state, its form. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** The ground on which a page lies. */
export function Desk({ bar, children }: DeskProps): ReactElement {
  return (
    <div className={styles["desk"]}>
      {bar !== undefined && <div className={styles["bar"]}>{bar}</div>}
      {children}
    </div>
  );
}

interface PageProps {
  readonly label: string;
  /** `PageField`s: to whom, subject. */
  readonly fields?: ReactNode;
  readonly children: ReactNode;
}

/** Paper: 624 wide, serif. */
export function Page({ label, fields, children }: PageProps): ReactElement {
  return (
    <article className={styles["page"]} aria-label={label}>
      {fields !== undefined && <div className={styles["fields"]}>{fields}</div>}
      {children}
    </article>
  );
}

export function PageField({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles["field"]}>
      <span>{label}</span>
      <span className={styles["fieldValue"]}>{children}</span>
    </div>
  );
}

/** `finding`: something to mend. `fact`: comes from a dot, lit while that is pointed at. */
export function pageMarkClass(kind: "finding" | "fact", isLit = false): string {
  return classes(styles[kind], isLit && styles["isLit"]);
}
