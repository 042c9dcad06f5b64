import type { ReactElement } from "react";
import { Button } from "./button.tsx";
import styles from "./progress.module.css";

interface ProgressProps {
  /** What is being done: "Adding plan.pdf". */
  readonly label: string;
  /** From 0 to 1; null: nobody can say how long it takes. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** Work that takes a while, how far it is, and a way out of it. */
export function Progress({ label, share, onCancel }: ProgressProps): ReactElement {
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <span className={styles["progress"]}>
      <span className={styles["label"]} role="status">
        {label}
      </span>
      <progress
        className={styles["bar"]}
        max={100}
        {...(percent === null ? {} : { value: percent })}
        aria-label={label}
      />
      {percent !== null && (
        <span className={styles["percent"]} aria-hidden="true">
          {percent} %
        </span>
      )}
      <Button look="quiet-small" onPress={onCancel}>
        Cancel
      </Button>
    </span>
  );
}
