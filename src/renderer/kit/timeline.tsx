import { Check, CircleAlert } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import styles from "./timeline.module.css";

export type TimelineState = "done" | "now" | "open" | "scheduled" | "blocked" | "late" | "skipped";

export function Timeline({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <ol className={styles["plan"]} aria-label={label}>
      {children}
    </ol>
  );
}

interface TimelineItemProps {
  readonly state: TimelineState;
  /** For readers, where the state has a word of its own. */
  readonly stateWord?: string;
  readonly title: string;
  readonly who?: string;
  /** One line, or instants each with its term. */
  readonly when?: string | readonly { readonly term: string; readonly text: string; readonly title?: string }[];
  readonly why?: ReactNode;
  /** What is to be minded before it is done. */
  readonly cautions?: readonly string[];
  readonly href?: string;
  /** At the end of the title: a menu. */
  readonly end?: ReactNode;
  /** Buttons. */
  readonly children?: ReactNode;
}

const stateWords: Readonly<Record<TimelineState, string>> = {
  done: "Done",
  now: "Now",
  open: "Open",
  scheduled: "Later",
  blocked: "Waits",
  late: "Overdue",
  skipped: "Skipped",
};

export function TimelineItem({
  state,
  stateWord = stateWords[state],
  title,
  who,
  when,
  why,
  cautions = [],
  href,
  end,
  children,
}: TimelineItemProps): ReactElement {
  return (
    <li className={classes(styles["item"], styles[state])}>
      <span className={styles["node"]} aria-hidden="true">
        {state === "done" && <Icon of={Check} size="tiny" />}
      </span>
      <div className={styles["top"]}>
        <p className={styles["what"]} title={title}>
          <span className="visually-hidden">{stateWord}: </span>
          {href === undefined ? title : <a href={href}>{title}</a>}
        </p>
        {end}
      </div>
      {who !== undefined && (
        <p className={styles["who"]} title={who}>
          <bdi>{who}</bdi>
        </p>
      )}
      {typeof when === "string" && <p className={styles["when"]}>{when}</p>}
      {typeof when === "object" && (
        <dl className={styles["instants"]}>
          {when.map(({ term, text, title: exact }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd title={exact}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {why !== undefined && <p className={styles["why"]}>{why}</p>}
      {cautions.map((caution) => (
        <p key={caution} className={styles["caution"]}>
          <Icon of={CircleAlert} size="tiny" />
          {caution}
        </p>
      ))}
      {children !== undefined && <div className={styles["actions"]}>{children}</div>}
    </li>
  );
}
