import type { ReactElement, ReactNode } from "react";
import styles from "./chip.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";

export type Tone = "plain" | "good" | "due" | "late" | "accent";

interface StateProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: IconShape;
  readonly title?: string;
}

/** A state in words; the colour only repeats them. */
export function StateWord({ children, tone = "plain", icon, title }: StateProps): ReactElement {
  return (
    <span className={classes(styles["state"], styles[tone])} title={title}>
      {icon && <Icon of={icon} size="small" />}
      <span className={styles["word"]}>{children}</span>
    </span>
  );
}

export function StateChip({ children, tone = "plain", icon, title }: StateProps): ReactElement {
  return (
    <span className={classes(styles["state"], styles[tone], styles["chip"])} title={title}>
      {icon && <Icon of={icon} size="tiny" />}
      <span className={styles["word"]}>{children}</span>
    </span>
  );
}
