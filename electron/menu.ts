import type { MenuItemConstructorOptions } from "electron";

/** One command of the app, as data. `key` is written "Mod+Shift+E": Mod is Command on a Mac, Control elsewhere. */
export interface MenuCommand {
  readonly id: string;
  readonly title: string;
  readonly key?: string | undefined;
  /** The menu it stands in: "File", "View" or one of its own. */
  readonly menu: string;
}

interface MenuWorld {
  readonly isMac: boolean;
  /** Reload and developer tools are for a build of ours, never for a packaged app. */
  readonly isPackaged: boolean;
}

/** The native menu: what the system expects, and the commands in the menus they name. */
export function menuTemplate(
  commands: readonly MenuCommand[],
  run: (id: string) => void,
  { isMac, isPackaged }: MenuWorld,
): MenuItemConstructorOptions[] {
  const own = (menu: string) => commands.filter((command) => command.menu === menu).map((each) => toItem(each, run));
  const usual: Readonly<Record<string, MenuItemConstructorOptions[]>> = {
    File: [{ role: isMac ? "close" : "quit" }],
    Edit: editRoles.map((role) => ({ role })),
    View: [...(isPackaged ? [] : developerItems), ...viewRoles.map((role) => ({ role }))],
  };
  const others = [...new Set(commands.map(({ menu }) => menu))].filter((menu) => !(menu in usual) && menu !== "Help");
  const build = (menu: string): MenuItemConstructorOptions[] => {
    const submenu = separate(own(menu), usual[menu] ?? []);
    return submenu.length === 0 ? [] : [{ label: menu, submenu }];
  };
  return [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    ...["File", "Edit", "View", ...others].flatMap(build),
    { role: "windowMenu" },
    ...build("Help"),
  ];
}

const editRoles = ["undo", "redo", "cut", "copy", "paste", "pasteAndMatchStyle", "selectAll"] as const;
const viewRoles = ["resetZoom", "zoomIn", "zoomOut", "togglefullscreen"] as const;
const developerItems: MenuItemConstructorOptions[] = [{ role: "reload" }, { role: "toggleDevTools" }];

function toItem({ id, title, key }: MenuCommand, run: (id: string) => void): MenuItemConstructorOptions {
  const accelerator = key?.replace(/^Mod\b/, "CommandOrControl");
  return { id, label: title, click: () => run(id), ...(accelerator === undefined ? {} : { accelerator }) };
}

function separate(
  first: MenuItemConstructorOptions[],
  second: MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  return first.length > 0 && second.length > 0 ? [...first, { type: "separator" }, ...second] : [...first, ...second];
}
