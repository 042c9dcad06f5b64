import { Search } from "lucide-react";
import { type ReactElement, type ReactNode, useRef } from "react";
import styles from "./app-frame.module.css";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

interface AppFrameProps {
  readonly rail: ReactNode;
  readonly topBar: ReactNode;
  readonly children: ReactNode;
  readonly isRailFolded?: boolean;
}

/** The window: rail at the start, a bar on top, and one thing that scrolls. */
export function AppFrame({ rail, topBar, children, isRailFolded = false }: AppFrameProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  return (
    <div className={classes(styles["app"], isRailFolded && styles["isFolded"])} ref={frame}>
      {rail}
      <div className={styles["frame"]}>
        {topBar}
        {children}
      </div>
    </div>
  );
}

interface TopBarProps {
  readonly children: ReactNode;
  readonly end?: ReactNode;
  /** From edge to edge, as in a workspace; otherwise on the two edges of the room's column. */
  readonly isWide?: boolean;
}

export function TopBar({ children, end, isWide = false }: TopBarProps): ReactElement {
  return (
    <header className={classes(styles["topBar"], isWide && styles["isWide"])}>
      {children}
      <div className={styles["end"]}>{end}</div>
    </header>
  );
}

interface SearchButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly onPress: () => void;
}

/** Looks like a field, opens the palette. */
export function SearchButton({ label, keys, onPress }: SearchButtonProps): ReactElement {
  return (
    <button type="button" className={styles["search"]} onClick={onPress}>
      <Icon of={Search} />
      <span className={styles["searchWord"]}>{label}</span>
      <Kbd keys={keys} isHidden />
    </button>
  );
}

interface RoomProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** One column, centred, 880 px at most. */
export function Room({ title, lead, end, children }: RoomProps): ReactElement {
  return (
    <main className={styles["room"]}>
      <div className={styles["column"]}>
        <header className={styles["roomHead"]}>
          <h1 className={styles["roomTitle"]}>{title}</h1>
          {lead !== undefined && <p className={styles["roomLead"]}>{lead}</p>}
          {end !== undefined && <div className={styles["roomEnd"]}>{end}</div>}
        </header>
        {children}
      </div>
    </main>
  );
}
