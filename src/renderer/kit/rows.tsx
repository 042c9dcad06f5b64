import { type ReactElement, type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useContext, useId } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import { type KeyMap, runKeys } from "./key-names.ts";
import styles from "./rows.module.css";
import { SingleLettersContext } from "./use-keys.ts";

interface GroupProps {
  readonly title: ReactNode;
  readonly count?: number;
  /** At the end of the title's line. */
  readonly note?: ReactNode;
  readonly tone?: "plain" | "late";
  readonly children: ReactNode;
}

/** A titled part of a list. */
export function Group({ title, count, note, tone = "plain", children }: GroupProps): ReactElement {
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <GroupTitle title={title} tone={tone} id={id} {...(count === undefined ? {} : { count })} note={note} />
      {children}
    </section>
  );
}

export function GroupTitle({
  title,
  count,
  note,
  tone = "plain",
  id,
}: Omit<GroupProps, "children"> & { readonly id?: string }): ReactElement {
  return (
    <div className={styles["head"]}>
      <h2 className={classes(styles["title"], tone === "late" && styles["lateTitle"])} id={id}>
        {title}
      </h2>
      {count !== undefined && <span className={styles["count"]}>{count}</span>}
      {note !== undefined && note !== null && <span className={styles["note"]}>{note}</span>}
    </div>
  );
}

/** Arrows and J/K go from row to row; Tab goes through everything. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }): ReactElement {
  const hasSingleLetters = useContext(SingleLettersContext);
  const onKeyDown = (event: ReactKeyboardEvent<HTMLUListElement>): void => {
    const { nativeEvent, currentTarget, target } = event;
    if (!(target instanceof HTMLElement) || target.closest("input, textarea, [contenteditable]")) return;
    const go = (step: number) => () => moveFocus(currentTarget, target, step);
    runKeys(nativeEvent, { ArrowDown: go(1), ArrowUp: go(-1), ...(hasSingleLetters ? { j: go(1), k: go(-1) } : {}) });
  };
  return (
    <ul className={styles["rows"]} onKeyDown={onKeyDown} aria-label={label}>
      {children}
    </ul>
  );
}

/** From the row that has focus to the next one's first control, or its last where the last had it. */
function moveFocus(list: HTMLElement, from: HTMLElement, step: number): boolean {
  const rows = [...list.children];
  const row = from.closest("li");
  const next = row && rows[rows.indexOf(row) + step];
  if (!row || !next) return false;
  const wasLast = controlsIn(row).length > 1 && controlsIn(row).at(-1) === from;
  controlsIn(next)
    .at(wasLast ? -1 : 0)
    ?.focus();
  return true;
}

function controlsIn(row: Element): readonly HTMLElement[] {
  return [
    ...row.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), input:not([disabled]), [tabindex='0']"),
  ];
}

interface RowProps {
  readonly icon: IconShape;
  readonly what: string;
  /** Where the row leads; its whole ground can be clicked then. */
  readonly href?: string;
  readonly who?: string;
  /** Soft, after who. */
  readonly whoNote?: string;
  readonly when?: ReactNode;
  /** The exact instant and zone. */
  readonly whenTitle?: string;
  /** The line below: why it waits, until when it is welcome. */
  readonly why?: string;
  /** A `Button look="row"`, a `LinkButton look="row"` or a menu. */
  readonly action?: ReactNode;
  readonly state?: "plain" | "due" | "late" | "done";
  readonly isSelected?: boolean;
  /** Keys that act while focus is in the row: `{ e: skip }`. */
  readonly keys?: KeyMap;
}

export function Row({
  icon,
  what,
  href,
  who,
  whoNote,
  when,
  whenTitle,
  why,
  action,
  state = "plain",
  isSelected = false,
  keys,
}: RowProps): ReactElement {
  const hasSingleLetters = useContext(SingleLettersContext);
  const onKeyDown = ({ nativeEvent, target }: ReactKeyboardEvent): void => {
    const isLetter = nativeEvent.key.length === 1 && !nativeEvent.ctrlKey && !nativeEvent.metaKey;
    if (!keys || (isLetter && !hasSingleLetters) || (target instanceof Element && target.closest("input, textarea")))
      return;
    runKeys(nativeEvent, keys);
  };
  const fullWho = [who, whoNote].filter(Boolean).join(", ");
  return (
    <li
      className={classes(
        styles["row"],
        styles[state],
        why !== undefined && styles["isReasoned"],
        action === undefined && styles["isActionless"],
        isSelected && styles["isSelected"],
      )}
      onKeyDown={onKeyDown}
    >
      <Icon of={icon} />
      <span className={styles["what"]} title={what} dir="auto">
        {href === undefined ? what : <a href={href}>{what}</a>}
      </span>
      <span className={styles["who"]} title={fullWho} dir="auto">
        {who !== undefined && <b>{who}</b>}
        {who !== undefined && whoNote ? ", " : ""}
        {whoNote}
      </span>
      <span className={styles["when"]} title={whenTitle}>
        {when}
        {whenTitle !== undefined && <span className="visually-hidden"> ({whenTitle})</span>}
      </span>
      {action !== undefined && <span className={styles["action"]}>{action}</span>}
      {why !== undefined && (
        <span className={styles["why"]} title={why} dir="auto">
          {why}
        </span>
      )}
    </li>
  );
}
