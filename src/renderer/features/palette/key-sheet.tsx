import { type ReactElement, useContext } from "react";
import { useRunners } from "../../app/commands.tsx";
import { Kbd } from "../../kit/kbd.tsx";
import { Sheet } from "../../kit/sheet.tsx";
import { SingleLettersContext } from "../../kit/use-keys.ts";
import { type KeyGroup, keyGroups } from "./key-list.ts";
import styles from "./key-sheet.module.css";

interface KeySheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeySheet({ isOpen, onClose }: KeySheetProps): ReactElement {
  const { available } = useRunners();
  const hasSingleLetters = useContext(SingleLettersContext);
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title="All keys"
      lead={
        hasSingleLetters
          ? "Single letters act outside of text fields only."
          : "Single letters are switched off. You can switch them on in Settings."
      }
    >
      <div className={styles["groups"]}>
        {keyGroups(available()).map((group) => (
          <KeyPart key={group.title} group={group} />
        ))}
      </div>
    </Sheet>
  );
}

function KeyPart({ group: { title, lines } }: { readonly group: KeyGroup }): ReactElement {
  return (
    <section className={styles["group"]} aria-label={title}>
      <h3 className={styles["title"]}>{title}</h3>
      <dl>
        {lines.map(({ keys, what }) => (
          <div key={what} className={styles["line"]}>
            <dt>{what}</dt>
            <dd className={styles["keys"]}>
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
