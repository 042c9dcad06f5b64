import type { ReactElement } from "react";
import { classes } from "./classes.ts";
import styles from "./kbd.module.css";
import { keysToText } from "./key-names.ts";

interface KbdProps {
  /** As for `useKeys`: `Mod+Enter` is shown as "Ctrl Enter". */
  readonly keys: string;
  readonly tone?: "plain" | "on-accent" | "accent";
  /** Inside a control, whose name must not end in its key. */
  readonly isHidden?: boolean;
}

export function Kbd({ keys, tone = "plain", isHidden = false }: KbdProps): ReactElement {
  return (
    <kbd className={classes(styles["kbd"], styles[tone])} aria-hidden={isHidden || undefined}>
      {keysToText(keys)}
    </kbd>
  );
}
