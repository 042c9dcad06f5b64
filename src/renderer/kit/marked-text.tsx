import type { ReactElement } from "react";
import styles from "./marked-text.module.css";

/** Start and end of a hit, in UTF-16 units; end is exclusive. */
export type HitRange = readonly [start: number, end: number];

interface MarkedTextProps {
  readonly text: string;
  /** In order, not overlapping. */
  readonly ranges: readonly HitRange[];
}

/** Text with what was searched for lit up. */
export function MarkedText({ text, ranges }: MarkedTextProps): ReactElement {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles["hit"]}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
