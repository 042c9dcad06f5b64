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
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** What a person wrote reads as such. */
  readonly voice?: "plain" | "own-words";
}

/** A row of what a search has found, inside `Rows`. */
export function HitRow({ icon, title, href, snippet, ranges, voice = "plain" }: HitRowProps): ReactElement {
  return (
    <li className={styles["hit"]}>
      <Icon of={icon} />
      <a className={styles["title"]} href={href} dir="auto" translate="no" title={title}>
        {title}
      </a>
      <p className={styles["snippet"]} dir="auto" translate="no">
        <span className={voice === "own-words" ? "own-words" : undefined}>
          <MarkedText text={snippet} ranges={joinRanges(ranges)} />
        </span>
      </p>
    </li>
  );
}

/** Two words that begin alike are found at one place; it is lit once. */
export function joinRanges(ranges: HitRowProps["ranges"]): readonly HitRange[] {
  const joined: [number, number][] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
