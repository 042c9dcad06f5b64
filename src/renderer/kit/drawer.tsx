import type { ReactElement, ReactNode } from "react";
import { Sheet } from "./sheet.tsx";

interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly side: "start" | "end";
  readonly children: ReactNode;
}

/** What stands beside the page in a wide window, where the window is narrow. A click beside it closes it. */
export function Drawer({ side, ...sheet }: DrawerProps): ReactElement {
  return <Sheet {...sheet} place={`drawer-${side}`} />;
}
