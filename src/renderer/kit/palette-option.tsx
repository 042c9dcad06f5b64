import type { ReactElement } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";
import { isMac } from "./key-names.ts";
import { type HitRange, MarkedText } from "./marked-text.tsx";
import styles from "./palette-frame.module.css";

export interface PaletteOption {
  readonly id: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly ranges?: readonly HitRange[];
  /** Soft, after the label: whose it is. */
  readonly detail?: string;
  /** At the end: what kind of thing it is. */
  readonly meta?: string;
  readonly keys?: string;
}

interface PaletteOptionLineProps {
  readonly id: string;
  readonly option: PaletteOption;
  readonly isLit: boolean;
  readonly onPoint: () => void;
  readonly onRun: (open: boolean) => void;
}

/** The keys stay with the palette's input; this only takes the mouse. */
export function PaletteOptionLine({ id, option, isLit, onPoint, onRun }: PaletteOptionLineProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input does the same.
    <div
      role="option"
      id={id}
      data-option={option.id}
      aria-selected={isLit}
      tabIndex={-1}
      className={classes(styles["item"], isLit && styles["isLit"])}
      onPointerMove={isLit ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onRun(isMac ? event.metaKey : event.ctrlKey)}
    >
      <Icon of={option.icon} />
      <span className={styles["text"]} title={option.label} dir="auto">
        <MarkedText text={option.label} ranges={option.ranges ?? []} />
        {option.detail !== undefined && " "}
        {option.detail !== undefined && <bdi className={styles["detail"]}>{option.detail}</bdi>}
      </span>
      <span className={styles["where"]}>
        {option.meta}
        {option.keys !== undefined && !isLit && <Kbd keys={option.keys} isHidden />}
        {isLit && <Kbd keys="Enter" isHidden />}
      </span>
    </div>
  );
}
