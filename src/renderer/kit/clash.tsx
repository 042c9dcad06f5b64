import { type ReactElement, useId } from "react";
import { Button } from "./button.tsx";
import styles from "./clash.module.css";

export type ClashChoice = "mine" | "theirs" | "both";

/** One field that was changed here and elsewhere. */
export interface ClashText {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly canKeepBoth: boolean;
}

interface ClashProps {
  readonly clash: ClashText;
  readonly onChoose: (choice: ClashChoice) => void;
}

/** Two texts of one field, side by side, and the person's choice. Nothing is lost until they have chosen. */
export function Clash({ clash: { label, mine, theirs, canKeepBoth }, onChoose }: ClashProps): ReactElement {
  const id = useId();
  const [own, other] = whereTheyDiffer(mine, theirs);
  return (
    <section className={styles["clash"]} aria-labelledby={id}>
      <p id={id} role="alert" className={styles["title"]}>
        {label} changed elsewhere while you typed
      </p>
      <div className={styles["texts"]}>
        <Side title="Mine, not saved yet" text={own} />
        <Side title="Theirs, saved" text={other} />
      </div>
      <div className={styles["choices"]}>
        <Button look="small" onPress={() => onChoose("mine")}>
          Keep mine
        </Button>
        <Button look="small" onPress={() => onChoose("theirs")}>
          Take theirs
        </Button>
        {canKeepBoth && (
          <Button look="small" onPress={() => onChoose("both")}>
            Keep both
          </Button>
        )}
      </div>
    </section>
  );
}

/** Two long texts from the first paragraph in which they differ to the last: what is the same would hide the rest. */
export function whereTheyDiffer(mine: string, theirs: string): readonly [string, string] {
  const [one, other] = [mine.split("\n\n"), theirs.split("\n\n")];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter - 1 && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - 1 - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const part = (paragraphs: readonly string[]) =>
    [...(head > 0 ? ["…"] : []), ...paragraphs.slice(head, paragraphs.length - tail), ...(tail > 0 ? ["…"] : [])].join(
      "\n\n",
    );
  return [part(one), part(other)];
}

function Side({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <div>
      <p className={styles["side"]}>{title}</p>
      <p className={styles["text"]} dir="auto" translate="no">
        {text || "(empty)"}
      </p>
    </div>
  );
}
