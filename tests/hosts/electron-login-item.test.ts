import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "electron";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createAutostartFile } from "../../electron/autostart-file.ts";
import { createLoginItem, isHiddenStart, loginCommand, wasOpenedAtLogin } from "../../electron/login-item.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { asElectron } from "./as-electron.ts";

test.each([
  ["packaged", { appImage: undefined, appPath: null, dataDir: null }, ["/opt/Pronto/pronto"]],
  [
    "an AppImage",
    { appImage: "/home/ana/Pronto.AppImage", appPath: null, dataDir: null },
    ["/home/ana/Pronto.AppImage"],
  ],
  [
    "from its sources",
    { appImage: undefined, appPath: "/src/pronto", dataDir: null },
    ["/opt/Pronto/pronto", "/src/pronto"],
  ],
  ["on a folder", { appImage: undefined, appPath: null, dataDir: "/a b" }, ["/opt/Pronto/pronto", "--data", "/a b"]],
])("%s, Pronto starts again as it was started", (_name, start, expected) => {
  expect(loginCommand({ execPath: "/opt/Pronto/pronto", ...start })).toEqual(expected);
});

test("Windows is asked with the words it was told, quoted", () => {
  const { app, item } = openItem("win32", ["C:\\Pronto\\Pronto.exe", "--data", "D:\\my jobs\\"]);
  const same = { path: "C:\\Pronto\\Pronto.exe", args: ["--data", '"D:\\my jobs\\\\"', "--hidden"] };
  item?.set(true);
  item?.set(false);
  expect(app.setLoginItemSettings.mock.calls).toEqual([
    [{ ...same, openAtLogin: true }],
    [{ ...same, openAtLogin: false }],
  ]);
  expect(item?.isOn()).toBe(false);
  app.system = { openAtLogin: true, executableWillLaunchAtLogin: true };
  expect(item?.isOn()).toBe(true);
  app.system = { openAtLogin: true, executableWillLaunchAtLogin: false }; // switched off in the task manager
  expect(item?.isOn()).toBe(false);
  expect(app.getLoginItemSettings.mock.calls).toEqual([[same], [same], [same]]);
});

test("a Mac opens Pronto by itself, and cannot where arguments would be needed", () => {
  const { app, item } = openItem("darwin", ["/Applications/Pronto.app/Contents/MacOS/Pronto"]);
  item?.set(true);
  expect(app.setLoginItemSettings.mock.calls).toEqual([[{ openAtLogin: true }]]);
  app.system = { openAtLogin: true };
  expect(item?.isOn()).toBe(true);
  expect(openItem("darwin", ["/Electron", "/src/pronto"]).item).toBeNull();
});

test("Linux has a file in the folder of what starts at login, which goes again", () => {
  const { app, item, folder } = openItem("linux", ["/opt/Pronto/pronto"]);
  const path = join(folder, "autostart/pronto.desktop");
  expect([item?.isOn(), existsSync(join(folder, "autostart"))]).toEqual([false, false]);
  item?.set(true);
  expect(item?.isOn()).toBe(true);
  expect(readFileSync(path, "utf8").split("\n")).toEqual([
    "[Desktop Entry]",
    "Type=Application",
    "Name=Pronto",
    "Comment=Reminds you of what is due after an interview",
    'Exec="/opt/Pronto/pronto" "--hidden"',
    "Terminal=false",
    "X-GNOME-Autostart-enabled=true",
    "",
  ]);
  expect(statSync(path).mode & 0o777).toBe(0o644);
  item?.set(false);
  item?.set(false);
  expect([item?.isOn(), readdirSync(join(folder, "autostart"))]).toEqual([false, []]);
  expect(app.setLoginItemSettings).not.toHaveBeenCalled();
});

test("an entry that the desktop switched off, or that starts another Pronto, is off", () => {
  const { item, folder } = openItem("linux", ["/opt/Pronto/pronto"]);
  item?.set(true);
  const path = join(folder, "autostart/pronto.desktop");
  writeFileSync(path, readFileSync(path, "utf8").replace("enabled=true", "enabled=false"));
  expect(item?.isOn()).toBe(false);
  createAutostartFile(path, ["/elsewhere/pronto"]).set(true);
  expect(item?.isOn()).toBe(false);
  item?.set(true);
  expect(item?.isOn()).toBe(true);
});

test("a folder that takes no file is an error, and not a choice", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "autostart"), "in the way");
  const item = createAutostartFile(join(folder, "autostart/pronto.desktop"), ["/opt/pronto"]);
  expect(() => item.set(true)).toThrow();
  expect(item.isOn()).toBe(false);
});

test("whatever a path holds, a desktop reads it back as it is", () => {
  const path = join(makeFolder(), "pronto.desktop");
  const signs = fc.constantFrom(..."ab /\\\"'`$%&;|<>()#?*~=\t\n\ré😀");
  const arg = fc.string({
    unit: fc.oneof(signs, fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.array(
        arg.filter((each) => !each.includes("\0")),
        { minLength: 1, maxLength: 4 },
      ),
      (command) => {
        createAutostartFile(path, command).set(true);
        const entry = readFileSync(path, "utf8");
        expect(entry.split("\n")).toHaveLength(8); // no line end gets out of its line
        expect(readExec(entry)).toEqual([...command]);
      },
    ),
    { numRuns: 100 },
  );
});

test("an odd path, letter by letter", () => {
  const path = join(makeFolder(), "pronto.desktop");
  createAutostartFile(path, ['/home/a b/100% $HOME "x" `id` \\n/pronto']).set(true);
  expect(/^Exec=(.*)$/m.exec(readFileSync(path, "utf8"))?.[1]).toBe(
    '"/home/a b/100%% \\\\$HOME \\\\"x\\\\" \\\\`id\\\\` \\\\\\\\n/pronto"',
  );
});

test("a start is hidden when a login item asked for it", () => {
  expect([isHiddenStart(["pronto", "--hidden"]), isHiddenStart(["pronto", "--data", "/hidden"])]).toEqual([
    true,
    false,
  ]);
  const app = {
    getLoginItemSettings: () => asElectron<ReturnType<App["getLoginItemSettings"]>>({ wasOpenedAtLogin: true }),
  };
  expect([wasOpenedAtLogin(app, "darwin"), wasOpenedAtLogin(app, "win32")]).toEqual([true, false]);
});

function openItem(system: NodeJS.Platform, command: readonly [string, ...string[]]) {
  const folder = makeFolder();
  const app = {
    system: {},
    getPath: (name: string) => (name === "appData" ? folder : "/elsewhere"),
    getLoginItemSettings: vi.fn((_options?: object) => ({ openAtLogin: false, ...app.system })),
    setLoginItemSettings: vi.fn(),
  };
  return { app, folder, item: createLoginItem(command, asElectron<App>(app), system) };
}

/** Reads as the specification says, layer by layer and on its own: the string, then the quotes, then the field codes. */
function readExec(entry: string): string[] {
  const line =
    entry
      .split("\n")
      .find((each) => each.startsWith("Exec="))
      ?.slice("Exec=".length) ?? "";
  const signs: Readonly<Record<string, string>> = { s: " ", n: "\n", t: "\t", r: "\r", "\\": "\\" };
  const text = line.replaceAll(/\\(.)/g, (_whole, sign: string) => signs[sign] ?? "?");
  const args: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === " ") continue;
    expect(text[at]).toBe('"');
    let arg = "";
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === "\\") at++;
      else expect(text[at]).not.toMatch(/[`$]/);
      arg += text[at];
    }
    expect(arg.replaceAll("%%", "")).not.toContain("%");
    args.push(arg.replaceAll("%%", "%"));
  }
  return args;
}
