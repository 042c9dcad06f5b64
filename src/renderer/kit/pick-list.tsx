import type { ReactElement } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import styles from "./pick-list.module.css";

export interface Pick {
  readonly id: string;
  readonly label: string;
  /** What it would bring. */
  readonly meta: string;
  readonly about: string;
}

interface PickListProps {
  readonly label: string;
  readonly picks: readonly Pick[];
  readonly onPick: (id: string) => void;
}

/** Things to be set in where one writes: arrows go along, a click or Enter takes one. */
export function PickList({ label, picks, onPick }: PickListProps): ReactElement {
  return (
    <ListBox
      className={styles["list"] ?? ""}
      aria-label={label}
      items={picks}
      onAction={(key) => {
        const pick = picks.find(({ id }) => id === key);
        if (pick) onPick(pick.id);
      }}
    >
      {({ id, label: word, meta, about }) => (
        <ListBoxItem id={id} textValue={word} className={styles["item"] ?? ""}>
          <span className={styles["word"]}>{word}</span>
          <span className={styles["about"]}>{about}</span>
          <span className={styles["meta"]} translate="no">
            <bdi>{meta}</bdi>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
