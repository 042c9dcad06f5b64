import { EventEmitter } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Menu, MenuItemConstructorOptions, Notification, Tray } from "electron";
import { expect, test, vi } from "vitest";
import { createDesktop } from "../../electron/desktop.ts";
import { createNotifier } from "../../electron/notifier.ts";
import { createTrayKeeper, trayPicture } from "../../electron/tray.ts";
import { asElectron } from "./as-electron.ts";

const resources = join(import.meta.dirname, "../../resources");

test("the tray is there while it is wanted, and opens and quits", () => {
  const { keeper, trays, clicked, press } = openTray();
  expect(keeper.isThere()).toBe(false);
  keeper.keep(true);
  keeper.keep(true);
  expect([keeper.isThere(), trays.length]).toEqual([true, 1]);
  press("Open Pronto");
  press("Quit Pronto");
  trays[0]?.emit("click");
  expect(clicked).toEqual(["open", "quit", "open"]);
  keeper.keep(false);
  keeper.keep(false);
  expect([keeper.isThere(), trays[0]?.destroy.mock.calls.length]).toEqual([false, 1]);
  keeper.keep(true);
  expect(trays.length).toBe(2);
});

test("on a Mac a click opens the menu, and nothing else", () => {
  const { keeper, trays, clicked } = openTray({ isMac: true });
  keeper.keep(true);
  trays[0]?.emit("click");
  expect(clicked).toEqual([]);
});

test("the pictures are there, in the sizes that the systems expect", () => {
  const sizeOf = (path: string) => readFileSync(path).readUInt32BE(16);
  expect(sizeOf(trayPicture(resources, false))).toBe(32);
  const template = trayPicture(resources, true);
  expect(template).toMatch(/Template\.png$/); // the name is what makes a Mac tint it
  expect([sizeOf(template), sizeOf(template.replace(".png", "@2x.png"))]).toEqual([16, 32]);
  expect(existsSync(join(resources, "icon.svg"))).toBe(true);
});

test("both choices are off until they are made, and act at once", () => {
  const { desktop, tray, settings, loginItem } = openDesktop();
  expect(desktop.get()).toEqual({ startsAtLogin: false, staysInTray: false });
  expect(tray.keep.mock.calls).toEqual([[false]]);
  desktop.set({ staysInTray: true });
  expect([tray.keep.mock.calls.at(-1), settings.get("staysInTray"), loginItem.set.mock.calls]).toEqual([
    [true],
    true,
    [],
  ]);
  desktop.set({ startsAtLogin: true });
  expect([loginItem.set.mock.calls, tray.keep.mock.calls.length]).toEqual([[[true]], 2]);
  expect(desktop.get()).toEqual({ startsAtLogin: true, staysInTray: true });
  expect([...settings.keys()]).toEqual(["staysInTray"]);
});

test("what was chosen holds at the next start; nonsense in the settings is no choice", () => {
  expect(openDesktop(true).tray.keep.mock.calls).toEqual([[true]]);
  expect(openDesktop("yes").desktop.get().staysInTray).toBe(false);
});

test("a tray that cannot be made does not stop the start, and is not kept as a choice", () => {
  const complain = vi.spyOn(console, "error").mockReturnValue();
  const fail = () => {
    throw new Error("no picture");
  };
  expect(openDesktop(true, fail).desktop.get().staysInTray).toBe(true);
  expect(complain).toHaveBeenCalledTimes(1);
  const { desktop, tray, settings } = openDesktop();
  tray.keep.mockImplementation(fail);
  expect(() => desktop.set({ staysInTray: true })).toThrow("no picture");
  expect(settings.size).toBe(0);
  complain.mockRestore();
});

test("where the system cannot start Pronto again as it was started, there is no such choice", () => {
  const settings = new Map<string, unknown>();
  const desktop = createDesktop({ settings, tray: { keep: () => {}, isThere: () => false }, loginItem: null });
  desktop.set({ startsAtLogin: true });
  expect(desktop.get().startsAtLogin).toBeNull();
});

test("a message is shown, and a click on it opens Pronto", () => {
  const { notify, made, onClick } = openNotifier(true);
  expect(notify({ title: "Pronto", body: "A thank-you is due" })).toBe(true);
  expect(made.map(({ message, show }) => [message, show.mock.calls.length])).toEqual([
    [{ title: "Pronto", body: "A thank-you is due" }, 1],
  ]);
  expect(onClick).not.toHaveBeenCalled();
  made[0]?.emit("click");
  expect(onClick).toHaveBeenCalledTimes(1);
});

test("a host that shows no messages says so, and makes none", () => {
  const { notify, made } = openNotifier(false);
  expect([notify({ title: "Pronto", body: "Due" }), made.length]).toEqual([false, 0]);
});

function openTray({ isMac = false } = {}) {
  const clicked: string[] = [];
  const trays: ReturnType<typeof createTray>[] = [];
  let template: MenuItemConstructorOptions[] = [];
  const createTray = () =>
    Object.assign(new EventEmitter(), { destroy: vi.fn(), setContextMenu: vi.fn(), setToolTip: vi.fn() });
  const keeper = createTrayKeeper({
    createTray() {
      const tray = createTray();
      trays.push(tray);
      return asElectron<Tray>(tray);
    },
    buildMenu(items) {
      template = items;
      return asElectron<Menu>({});
    },
    open: () => clicked.push("open"),
    quit: () => clicked.push("quit"),
    isMac,
  });
  const press = (label: string) => {
    const item = template.find((each) => each.label === label);
    asElectron<{ click: () => void }>(item ?? {}).click();
  };
  return { keeper, trays, clicked, press };
}

function openDesktop(kept?: unknown, keep = (_isWanted: boolean): void => {}) {
  const settings = new Map<string, unknown>(kept === undefined ? [] : [["staysInTray", kept]]);
  const tray = { keep: vi.fn(keep), isThere: () => false };
  let isOn = false;
  const loginItem = {
    isOn: () => isOn,
    set: vi.fn((next: boolean) => {
      isOn = next;
    }),
  };
  return { desktop: createDesktop({ settings, tray, loginItem }), tray, settings, loginItem };
}

function openNotifier(isSupported: boolean) {
  const onClick = vi.fn();
  const made: ReturnType<typeof create>[] = [];
  const create = (message: object) => Object.assign(new EventEmitter(), { message, show: vi.fn() });
  const notify = createNotifier({
    isSupported: () => isSupported,
    create(message) {
      const notification = create(message);
      made.push(notification);
      return asElectron<Notification>(notification);
    },
    onClick,
  });
  return { notify, made, onClick };
}
