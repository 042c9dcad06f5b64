import type { ReactElement } from "react";
import { SideBlock } from "../../../kit/workspace-frame.tsx";
import styles from "./good-to-know.module.css";

/** What a kind of document asks to be known before it goes out: two or three lines that stay while one writes. */
export function GoodToKnow({ advice }: { readonly advice: readonly string[] }): ReactElement | null {
  if (advice.length === 0) return null;
  return (
    <SideBlock title="Good to know">
      <ul className={styles["advice"]} aria-label="Good to know">
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SideBlock>
  );
}
