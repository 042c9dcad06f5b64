import type { ReactElement } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import styles from "./rail.module.css";

interface RailFace {
  readonly label: string;
  readonly icon: IconShape;
  readonly count?: number;
  /** What the count counts: "5 open". */
  readonly countLabel?: string;
}

export type RailItem = RailFace &
  (
    | { readonly href: string; readonly isCurrent?: boolean; readonly onPress?: never }
    | { readonly href?: never; readonly onPress: () => void }
  );

interface RailProps {
  readonly label: string;
  readonly brand: string;
  readonly items: readonly RailItem[];
  readonly footItems: readonly RailItem[];
  /** Icons only; under 960 px it is so in any case. */
  readonly isFolded?: boolean;
}

export function Rail({ label, brand, items, footItems, isFolded = false }: RailProps): ReactElement {
  return (
    <nav className={classes(styles["rail"], isFolded && styles["isFolded"])} aria-label={label}>
      <div className={styles["brand"]}>
        <Mark />
        <span className={styles["word"]}>{brand}</span>
      </div>
      <RailList items={items} />
      <div className={styles["foot"]}>
        <RailList items={footItems} />
      </div>
    </nav>
  );
}

function RailList({ items }: { readonly items: readonly RailItem[] }): ReactElement {
  return (
    <ul className={styles["list"]}>
      {items.map((item) => (
        <li key={item.label}>
          {item.href === undefined ? (
            <button type="button" className={styles["item"]} title={item.label} onClick={item.onPress}>
              <RailWords {...item} />
            </button>
          ) : (
            <a
              className={styles["item"]}
              title={item.label}
              href={item.href}
              aria-current={item.isCurrent ? "page" : undefined}
            >
              <RailWords {...item} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function RailWords({ label, icon, count, countLabel }: RailFace): ReactElement {
  return (
    <>
      <Icon of={icon} />
      <span className={styles["word"]}>{label}</span>
      {count !== undefined && count > 0 && (
        <span className={styles["count"]}>
          <span aria-hidden={countLabel !== undefined}>{count}</span>
          {countLabel !== undefined && <span className="visually-hidden">{countLabel}</span>}
        </span>
      )}
    </>
  );
}
