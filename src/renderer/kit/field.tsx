import type { ReactElement, ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./field.module.css";

/** What every field shares. */
export interface FieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** At the right end of the label: "today", "guessed". */
  readonly hint?: ReactNode;
  /** Under the field, while nothing is wrong. */
  readonly note?: ReactNode;
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

export const fieldClass = styles["field"] ?? "";
export const boxClass = styles["box"] ?? "";

export function FieldLabel({ label, isLabelHidden = false, hint }: FieldProps): ReactElement {
  return (
    <div className={classes(isLabelHidden ? "visually-hidden" : styles["head"])}>
      <Label className={styles["label"] ?? ""}>{label}</Label>
      {hint !== undefined && hint !== null && <span className={styles["hint"]}>{hint}</span>}
    </div>
  );
}

/** Inside a react-aria field, which ties it to the input. */
export function FieldNote({ note, error }: Pick<FieldProps, "note" | "error">): ReactElement | null {
  if (error) return <FieldError className={styles["error"] ?? ""}>{error}</FieldError>;
  if (note === undefined || note === null) return null;
  return (
    <Text slot="description" className={styles["note"] ?? ""}>
      {note}
    </Text>
  );
}

/** Twelve columns, as in a sheet. */
export function Fields({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles["fields"]}>{children}</div>;
}

type Columns = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export function Cell({ span, children }: { readonly span: Columns; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles["cell"]} style={{ gridColumn: `span ${span}` }}>
      {children}
    </div>
  );
}
