import type { ReactElement } from "react";
import styles from "./hit-row.module.css";
import { Icon, type IconShape } from "./icon.tsx";
import { type HitRange, MarkedText } from "./marked-text.tsx";

interface HitRowProps {
  readonly icon: IconShape;
  readonly title: string;
  readonly href: string;
  readonly snippet: string;
  /** As the search gives them: in the order of their starts, perhaps overlapping. */
  readonly ranges?: readonly { readonly start: number; readonly end: number }[];
  /** At the end of the title's line. */
  readonly meta?: string | null;
  /** What a person wrote reads as such. */
  readonly voice?: "plain" | "own-words";
}

/** A row of two or three lines inside `Rows`: a page, or what a search has found, with its hits lit. */
export function HitRow({ icon, title, href, snippet, ranges = [], meta, voice = "plain" }: HitRowProps): ReactElement {
  return (
    <li className={styles["hit"]}>
      <Icon of={icon} />
      <a className={styles["title"]} href={href} dir="auto" translate="no" title={title}>
        {title}
      </a>
      {meta ? (
        <bdi className={styles["meta"]} title={meta}>
          {meta}
        </bdi>
      ) : null}
      {snippet !== "" && (
        <p className={styles["snippet"]} dir="auto" translate="no">
          <span className={voice === "own-words" ? "own-words" : undefined}>
            <MarkedText text={snippet} ranges={joinRanges(ranges)} />
          </span>
        </p>
      )}
    </li>
  );
}

/** Two words that begin alike are found at one place; it is lit once. */
function joinRanges(ranges: NonNullable<HitRowProps["ranges"]>): readonly HitRange[] {
  const joined: [number, number][] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
