import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";
import { scrollStop } from "./scroll-stop.ts";
import styles from "./workspace-frame.module.css";

interface WorkspaceHeadProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly facts?: ReactNode;
  /** Before the countdown; leaves under 960 px. */
  readonly meter?: ReactNode;
  readonly countdown?: ReactNode;
}

export function WorkspaceHead({ title, subtitle, facts, meter, countdown }: WorkspaceHeadProps): ReactElement {
  return (
    <section className={styles["head"]} aria-label={title}>
      <div className={styles["main"]}>
        <h1 className={styles["title"]} title={subtitle === undefined ? title : `${title}, ${subtitle}`}>
          <bdi>{title}</bdi> {subtitle !== undefined && <bdi className={styles["subtitle"]}>{subtitle}</bdi>}
        </h1>
        {facts !== undefined && <p className={styles["facts"]}>{facts}</p>}
      </div>
      <div className={styles["end"]}>
        {meter !== undefined && <div className={styles["meter"]}>{meter}</div>}
        {countdown}
      </div>
    </section>
  );
}

interface WorkspaceProps {
  /** Leaves under 960 px: offer it in a drawer. */
  readonly start?: ReactNode;
  readonly startLabel?: string;
  readonly children: ReactNode;
  /** Leaves under 1200 px, unless `keepsEnd`. */
  readonly end?: ReactNode;
  readonly endLabel?: string;
  readonly keepsEnd?: boolean;
  /** The bar under the middle. */
  readonly bar?: ReactNode;
}

export function Workspace({
  start,
  startLabel,
  children,
  end,
  endLabel,
  keepsEnd = false,
  bar,
}: WorkspaceProps): ReactElement {
  return (
    <div
      className={classes(
        styles["work"],
        start !== undefined && styles["hasStart"],
        end !== undefined && styles["hasEnd"],
        keepsEnd && styles["keepsEnd"],
      )}
    >
      {start !== undefined && (
        <aside
          className={classes(styles["side"], styles["start"])}
          aria-label={startLabel}
          ref={scrollStop}
          data-pane="1"
        >
          {start}
        </aside>
      )}
      <main className={styles["middle"]}>
        <div className={styles["scroll"]} data-pane="2">
          {children}
        </div>
        {bar !== undefined && (
          <div className={styles["bar"]} data-pane="4">
            {bar}
          </div>
        )}
      </main>
      {end !== undefined && (
        <aside
          className={classes(styles["side"], styles["endSide"])}
          aria-label={endLabel}
          ref={scrollStop}
          data-pane="3"
        >
          {end}
        </aside>
      )}
    </div>
  );
}

/** The buttons of a workspace's bar, at its end. */
export function BarEnd({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles["barEnd"]}>{children}</div>;
}

interface SideBlockProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export function SideBlock({ title, note, children }: SideBlockProps): ReactElement {
  return (
    <section className={styles["block"]}>
      <h2 className={styles["blockTitle"]}>
        {title}
        {note !== undefined && <span>{note}</span>}
      </h2>
      {children}
    </section>
  );
}

/** `under`: only in windows of 960 px and less; `over`: only in wider ones. */
export function OnlyAt({
  width,
  children,
}: {
  readonly width: "under" | "over";
  readonly children: ReactNode;
}): ReactElement {
  return <span className={styles[width]}>{children}</span>;
}
