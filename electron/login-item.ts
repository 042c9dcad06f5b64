import { join } from "node:path";
import type { App } from "electron";
import { createAutostartFile } from "./autostart-file.ts";

/** With it Pronto starts in the tray, if it may stay there. */
const hidden = "--hidden";

export interface LoginItem {
  /** Asked of the system each time: a person can take Pronto off its list without us. */
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
}

type LoginApp = Pick<App, "getLoginItemSettings" | "getPath" | "setLoginItemSettings">;

/** Null: this system cannot start Pronto again in the same way (a Mac passes no arguments on). */
export function createLoginItem(
  [program, ...args]: readonly [string, ...string[]],
  app: LoginApp,
  system: NodeJS.Platform,
): LoginItem | null {
  if (system === "linux")
    return createAutostartFile(join(app.getPath("appData"), "autostart/pronto.desktop"), [program, ...args, hidden]);
  if (system !== "win32") {
    const isOn = () => app.getLoginItemSettings().openAtLogin;
    return args.length > 0 ? null : { isOn, set: (openAtLogin) => app.setLoginItemSettings({ openAtLogin }) };
  }
  const same = { path: program, args: [...args, hidden].map(quoteForWindows) };
  return {
    isOn() {
      const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(same);
      return openAtLogin && executableWillLaunchAtLogin; // the second is false once the task manager has switched it off
    },
    set: (openAtLogin) => app.setLoginItemSettings({ ...same, openAtLogin }),
  };
}

interface Start {
  readonly execPath: string;
  /** Where an AppImage lies; what runs is only mounted for this once. */
  readonly appImage: string | undefined;
  /** Null: packaged, so that the program knows its app by itself. */
  readonly appPath: string | null;
  /** Null: the usual folder. */
  readonly dataDir: string | null;
}

/** What starts this Pronto, on this journal, once more. */
export function loginCommand({ execPath, appImage, appPath, dataDir }: Start): readonly [string, ...string[]] {
  const app = appPath === null ? [] : [appPath];
  return [appImage ?? execPath, ...app, ...(dataDir === null ? [] : ["--data", dataDir])];
}

/** True: nobody asked to see the window; it was started, or asked for once more, by a login item. */
export function isHiddenStart(argv: readonly string[]): boolean {
  return argv.includes(hidden);
}

/** A Mac says it so, since it passes no arguments on. */
export function wasOpenedAtLogin(app: Pick<LoginApp, "getLoginItemSettings">, system: NodeJS.Platform): boolean {
  return system === "darwin" && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** A backslash before the closing quote would make it part of the argument, so it is doubled. */
function quoteForWindows(arg: string): string {
  return /\s/.test(arg) ? `"${arg.replace(/\\+$/, "$&$&")}"` : arg;
}
