import type { Platform, Settings } from "#core/platform";
import type { LoginItem } from "./login-item.ts";
import type { TrayKeeper } from "./tray.ts";

interface DesktopParts {
  readonly settings: Settings;
  readonly tray: TrayKeeper;
  readonly loginItem: LoginItem | null;
}

/** The two choices of a desktop. The tray's is kept in the settings; start at login is kept by the system itself. */
export function createDesktop({ settings, tray, loginItem }: DesktopParts): NonNullable<Platform["desktop"]> {
  const staysInTray = () => settings.get("staysInTray") === true;
  try {
    tray.keep(staysInTray());
  } catch (error) {
    console.error(error); // then closing the window ends the app: nothing hides that could not be brought back
  }
  return {
    get: () => ({ startsAtLogin: loginItem?.isOn() ?? null, staysInTray: staysInTray() }),
    set(choices) {
      if (choices.staysInTray !== undefined) {
        tray.keep(choices.staysInTray);
        settings.set("staysInTray", choices.staysInTray);
      }
      if (choices.startsAtLogin !== undefined) loginItem?.set(choices.startsAtLogin);
    },
  };
}
