import { CircleAlert, Info } from "lucide-react";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import styles from "./states.module.css";

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one button. */
  readonly action?: ReactNode;
  /** Below the card, each with its icon and perhaps a link: "Drop an invitation here". */
  readonly others?: readonly { readonly icon: IconShape; readonly text: string; readonly action?: ReactNode }[];
}

export function EmptyState({ title, children, action, others = [] }: EmptyStateProps): ReactElement {
  return (
    <>
      <section className={styles["empty"]}>
        <h2 className={styles["title"]}>{title}</h2>
        <p className={styles["text"]}>{children}</p>
        {action}
      </section>
      {others.map(({ icon, text, action: other }) => (
        <p key={text} className={styles["other"]}>
          <Icon of={icon} />
          {text}
          <span className={styles["otherAction"]}>{other}</span>
        </p>
      ))}
    </>
  );
}

interface LoadingProps {
  readonly label?: string;
  readonly onCancel?: () => void;
}

/** Says nothing for 400 ms; what is quicker than that needs no words. */
export function Loading({ label = "Loading…", onCancel }: LoadingProps): ReactElement {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true" className={styles["loading"]}>
      {isShown && (
        <>
          <span className={styles["dots"]} aria-hidden="true" />
          {label}
          {onCancel && (
            <Button look="quiet-small" onPress={onCancel}>
              Cancel
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface BannerProps {
  readonly tone?: "plain" | "due" | "late";
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Across the top of what it is about; a late one is spoken at once. */
export function Banner({ tone = "plain", children, action }: BannerProps): ReactElement {
  return (
    <div role={tone === "late" ? "alert" : "status"} className={classes(styles["banner"], styles[tone])}>
      <Icon of={tone === "plain" ? Info : CircleAlert} />
      <p className={styles["words"]}>{children}</p>
      {action}
    </div>
  );
}
