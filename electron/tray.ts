import { join } from "node:path";
import type { Menu, MenuItemConstructorOptions, Tray } from "electron";

export interface TrayKeeper {
  readonly keep: (isWanted: boolean) => void;
  /** True: a window that hides can be brought back. */
  readonly isThere: () => boolean;
}

interface TrayParts {
  readonly createTray: () => Pick<Tray, "destroy" | "on" | "setContextMenu" | "setToolTip">;
  readonly buildMenu: (template: MenuItemConstructorOptions[]) => Menu;
  readonly open: () => void;
  readonly quit: () => void;
  readonly isMac: boolean;
}

/** Pronto in the tray of the system, while that is wanted. */
export function createTrayKeeper({ createTray, buildMenu, open, quit, isMac }: TrayParts): TrayKeeper {
  // Held here: a tray that nobody holds is collected, and its icon goes.
  let tray: ReturnType<TrayParts["createTray"]> | null = null;

  function put(): void {
    const made = createTray();
    made.setToolTip("Pronto");
    made.setContextMenu(
      buildMenu([
        { label: "Open Pronto", click: () => open() },
        { type: "separator" },
        { label: "Quit Pronto", click: () => quit() },
      ]),
    );
    if (!isMac) made.on("click", () => open()); // a Mac opens the menu
    tray = made;
  }

  return {
    isThere: () => tray !== null,
    keep(isWanted) {
      if (isWanted && tray === null) put();
      if (isWanted || tray === null) return;
      tray.destroy();
      tray = null;
    },
  };
}

/** A Mac tints the picture by itself when its name says that it is a template. */
export function trayPicture(resources: string, isMac: boolean): string {
  return join(resources, isMac ? "trayTemplate.png" : "tray.png");
}
