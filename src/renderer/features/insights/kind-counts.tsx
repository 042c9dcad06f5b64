import type { ReactElement } from "react";
import type { Habits } from "#domain/habits";
import styles from "./insights.module.css";

type Kind = Habits["kinds"][number];

/** As many dots as fit; beyond, the numbers alone. */
const mostDots = 24;

/** One dot for each: filled in time, ringed late, hollow let go. The words say the same. */
export function KindCounts({ kinds }: { readonly kinds: readonly Kind[] }): ReactElement {
  return (
    <ul className={styles["kinds"]}>
      {kinds.map((kind) => (
        <li key={kind.title}>
          <span className={styles["kind"]}>{kind.title}</span>
          <Dots kind={kind} />
          <span className={styles["counts"]}>{countWords(kind)}</span>
        </li>
      ))}
    </ul>
  );
}

function Dots({ kind: { onTime, late, missed } }: { readonly kind: Kind }): ReactElement {
  const all = [
    ...Array.from({ length: onTime }, (_, index) => `onTime ${index}`),
    ...Array.from({ length: late }, (_, index) => `late ${index}`),
    ...Array.from({ length: missed }, (_, index) => `missed ${index}`),
  ];
  if (all.length > mostDots) return <span />;
  return (
    <span className={styles["dots"]} aria-hidden="true">
      {all.map((name) => (
        <i key={name} className={styles[name.split(" ")[0] ?? ""]} />
      ))}
    </span>
  );
}

function countWords({ onTime, late, missed }: Kind): string {
  return [onTime > 0 ? `${onTime} in time` : "", late > 0 ? `${late} later` : "", missed > 0 ? `${missed} let go` : ""]
    .filter(Boolean)
    .join(", ");
}
