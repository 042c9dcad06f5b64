import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import styles from "./icon.module.css";

export type IconShape = LucideIcon;

interface IconProps {
  readonly of: IconShape;
  readonly size?: "regular" | "small" | "tiny";
}

/** Decoration: a word stands beside it, or its control carries a name. */
export function Icon({ of: Shape, size = "regular" }: IconProps): ReactElement {
  return <Shape className={styles[size]} data-icon="" aria-hidden="true" focusable="false" />;
}
