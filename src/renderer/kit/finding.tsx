import { Check as CheckIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import styles from "./finding.module.css";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";

interface FindingProps {
  readonly title: string;
  /** One sentence. */
  readonly children: ReactNode;
  /** Late: it cannot go out like this. */
  readonly tone?: "due" | "late";
  readonly mend?: { readonly label: string; readonly onPress: () => void };
  /** The key that mends, where this is the finding it would mend. */
  readonly keys?: string;
  readonly onJump?: () => void;
  /** It is right as it stands: never to be found again. */
  readonly keep?: { readonly label: string; readonly onPress: () => void };
}

export function Finding({ title, children, tone = "due", mend, keys, onJump, keep }: FindingProps): ReactElement {
  return (
    <section className={classes(styles["finding"], styles[tone])}>
      <h3 className={styles["title"]}>
        <span className={styles["word"]}>{title}</span>
        {keys !== undefined && <Kbd keys={keys} />}
      </h3>
      <p className={styles["text"]}>{children}</p>
      {(mend || onJump || keep) && (
        <div className={styles["actions"]}>
          {mend && (
            <Button look="small" onPress={mend.onPress}>
              {mend.label}
            </Button>
          )}
          {onJump && (
            <Button look="quiet-small" onPress={onJump}>
              Jump
            </Button>
          )}
          {keep && (
            <Button look="quiet-small" onPress={keep.onPress}>
              {keep.label}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What is well: reassurance is content. */
export function CheckList({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <ul className={styles["checks"]} aria-label={label}>
      {children}
    </ul>
  );
}

export function Check({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }): ReactElement {
  return (
    <li className={styles["check"]}>
      <Icon of={CheckIcon} size="small" />
      <span>
        {children}
        {note !== undefined && <span className="soft"> {note}</span>}
      </span>
    </li>
  );
}

/** Above the findings: "One thing to mend". */
export function Verdict({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }): ReactElement {
  return (
    <div className={styles["verdict"]} role="status">
      <p className={styles["verdictWord"]}>{children}</p>
      {note !== undefined && <p className={styles["verdictNote"]}>{note}</p>}
    </div>
  );
}
