import { type ReactElement, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { Kbd } from "./kbd.tsx";
import styles from "./ledger.module.css";

/** Ruled paper: parts with their label at the left. */
export function Ledger({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles["ledger"]}>{children}</div>;
}

interface LedgerPartProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

export function LedgerPart({ label, note, isEmpty = false, children }: LedgerPartProps): ReactElement {
  const id = useId();
  return (
    <section className={classes(styles["part"], isEmpty && styles["isEmpty"])} aria-labelledby={id}>
      <div className={styles["label"]}>
        <h2 id={id}>{label}</h2>
        {note !== undefined && <span>{note}</span>}
      </div>
      <div className={styles["lines"]}>{children}</div>
    </section>
  );
}

interface KeyHintsProps {
  readonly hints: readonly { readonly keys: string; readonly text: string }[];
}

export function KeyHints({ hints }: KeyHintsProps): ReactElement {
  return (
    <p className={styles["hints"]}>
      {hints.map(({ keys, text }) => (
        <span key={keys}>
          <Kbd keys={keys} />
          {text}
        </span>
      ))}
    </p>
  );
}

interface OfferProps {
  readonly children: ReactNode;
  readonly keys?: string;
  /** The hand's way to what the key does. */
  readonly onPress?: () => void;
}

/** A proposal under a line, with the key that takes it. */
export function Offer({ children, keys = "Mod+.", onPress }: OfferProps): ReactElement {
  const face = (
    <>
      <span className={styles["offer"]}>{children}</span>
      <Kbd keys={keys} tone="accent" />
    </>
  );
  if (onPress === undefined) return face;
  return (
    <button type="button" className={styles["offerButton"]} onClick={onPress}>
      {face}
    </button>
  );
}
