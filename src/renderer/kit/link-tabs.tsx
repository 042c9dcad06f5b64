import type { ReactElement, ReactNode } from "react";
import styles from "./link-tabs.module.css";

export interface LinkTab {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly isCurrent?: boolean;
}

interface LinkTabsProps {
  readonly label: string;
  readonly tabs: readonly LinkTab[];
  /** Buttons at the end of the line. */
  readonly end?: ReactNode;
}

export function LinkTabs({ label, tabs, end }: LinkTabsProps): ReactElement {
  return (
    <div className={styles["line"]}>
      <nav aria-label={label} className={styles["tabs"]}>
        {tabs.map(({ href, label: word, count, isCurrent }) => (
          <a key={href} className={styles["tab"]} href={href} aria-current={isCurrent ? "page" : undefined}>
            {word}
            {count !== undefined && count > 0 && <span className={styles["count"]}>{count}</span>}
          </a>
        ))}
      </nav>
      {end !== undefined && <div className={styles["end"]}>{end}</div>}
    </div>
  );
}
