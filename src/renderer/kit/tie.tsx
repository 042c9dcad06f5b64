import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./tie.module.css";

/** `single`: a dot alone. `tied`: two, joined. `offered`: the second is proposed. `missing`: asked for. */
export type TieState = "single" | "tied" | "offered" | "missing";

interface TieProps {
  readonly state: TieState;
  readonly first: ReactNode;
  readonly second?: ReactNode;
  /** Serif lines are taller, and so the dot sits lower. */
  readonly voice?: "ui" | "serif";
  /** Below both, without a dot. */
  readonly children?: ReactNode;
}

/** A need and its proof. */
export function Tie({ state, first, second, voice = "ui", children }: TieProps): ReactElement {
  const hasSecond = second !== undefined && second !== null;
  return (
    <div className={classes(styles["tie"], styles[voice], hasSecond && styles[state])}>
      <div className={styles["end"]}>
        <i className={classes(styles["dot"], state === "missing" && styles["ring"])} aria-hidden="true" />
        {first}
      </div>
      {hasSecond && (
        <div className={styles["end"]}>
          <i className={classes(styles["dot"], state === "offered" && styles["hollow"])} aria-hidden="true" />
          {second}
        </div>
      )}
      {children}
    </div>
  );
}

interface DotProps {
  readonly state: TieState;
  readonly text: string;
  readonly proof?: string;
  /** Where it is used, or what to do about it. */
  readonly where?: ReactNode;
  readonly isLit?: boolean;
}

/** One fact beside the page; goes into a list. */
export function Dot({ state, text, proof, where, isLit = false }: DotProps): ReactElement {
  return (
    <div className={classes(styles["item"], isLit && styles["isLit"], state === "missing" && styles["isMissing"])}>
      <Tie
        state={state}
        first={<p className={styles["text"]}>{text}</p>}
        second={proof === undefined ? undefined : <p className={styles["proof"]}>{proof}</p>}
      >
        {where !== undefined && <p className={styles["where"]}>{where}</p>}
      </Tie>
    </div>
  );
}
