import { EventEmitter } from "node:events";
import type { BrowserWindow, ClipboardItem } from "electron";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClipboardKeeper } from "../../electron/clipboard.ts";
import { menuTemplate } from "../../electron/menu.ts";
import { createPrinter } from "../../electron/print.ts";
import { placeWindow, rememberPlace } from "../../electron/window-place.ts";
import { asElectron } from "./as-electron.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: -200, width: 1280, height: 1024 },
];
const at = (x: number, y: number, width = 800, height = 600) => ({ x, y, width, height });
const size = { width: 800, height: 600, isMaximized: false };

test.each<[string, unknown, object]>([
  ["where it was", at(100, 50), { x: 100, y: 50, ...size }],
  ["on the second screen", at(2000, -150), { x: 2000, y: -150, ...size }],
  ["maximised, as it was", { ...at(100, 50), isMaximized: true }, { x: 100, y: 50, ...size, isMaximized: true }],
  ["half outside, with enough to hold", at(-700, 50), { x: -700, y: 50, ...size }],
  ["in the middle, when its screen is gone", at(4000, 50), size],
  ["in the middle, when its title bar is above all screens", at(100, -40), size],
  ["in the middle, when its title bar is below", at(100, 1030), size],
  ["in the middle, when too little is left to hold", at(-750, 50), size],
  ["smaller, when the screen is", at(0, 0, 5000, 4000), { x: 0, y: 0, width: 1920, height: 1040, isMaximized: false }],
  ["large enough to use", at(0, 0, 100, 10), { x: 0, y: 0, width: 480, height: 360, isMaximized: false }],
  ["in its usual size at the first start", undefined, { width: 1100, height: 760 }],
  ["in its usual size after nonsense", { x: "0", y: null }, { width: 1100, height: 760 }],
])("the window opens %s", (_name, saved, expected) => {
  expect(placeWindow(saved, screens)).toEqual(expected);
});

test("the window opens even when no screen is known", () => {
  expect(placeWindow(at(10, 10), [])).toEqual(size);
});

test("the place is kept on closing; a full disk does not hinder it", () => {
  let isVisible = true;
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => at(1, 2),
    isMaximized: () => true,
    isMinimized: () => false,
    isVisible: () => isVisible,
  });
  const set = vi.fn();
  rememberPlace(asElectron<BrowserWindow>(window), { get: () => undefined, set });
  window.emit("close");
  expect(set.mock.calls).toEqual([["window", { ...at(1, 2), isMaximized: true }]]);
  isVisible = false; // in the tray, or never shown since the start: then what is kept is right
  window.emit("close");
  expect(set).toHaveBeenCalledTimes(1);
  isVisible = true;
  set.mockImplementation(() => {
    throw new Error("full");
  });
  expect(() => window.emit("close")).not.toThrow();
});

test("a command stands in its menu with its key, and a click runs it", () => {
  const run = vi.fn();
  const commands = [
    { id: "letters.exportDocx", title: "Export letter", key: "Mod+Shift+E", menu: "File" },
    { id: "people.create", title: "New person", menu: "People" },
  ];
  const menus = menuTemplate(commands, run, { isMac: false, isPackaged: true });
  expect(menus.map(({ label, role }) => label ?? role)).toEqual(["File", "Edit", "View", "People", "windowMenu"]);
  const [item] = [menus[0]?.submenu ?? []].flat();
  expect(item).toMatchObject({ label: "Export letter", accelerator: "CommandOrControl+Shift+E" });
  asElectron<{ click: () => void }>(item ?? {}).click();
  expect(run.mock.calls).toEqual([["letters.exportDocx"]]);
});

test("developer tools are in no packaged app, and a Mac has its own menu", () => {
  const roles = (isMac: boolean, isPackaged: boolean) =>
    JSON.stringify(menuTemplate([], () => {}, { isMac, isPackaged }));
  expect(roles(false, true)).not.toMatch(/toggleDevTools|reload/);
  expect(roles(false, false)).toMatch(/toggleDevTools/);
  expect(roles(true, true)).toMatch(/^\[\{"role":"appMenu"\}/);
  for (const role of ["undo", "redo", "cut", "copy", "paste", "selectAll", "zoomIn"])
    expect(roles(false, true)).toContain(`"${role}"`);
});

test("private words are taken off the clipboard again, unless others are there", async () => {
  const { keeper, clipboard } = openClipboard();
  expect(await keeper.copy({ text: "a\nb", html: "<b>a</b>", forgetAfterMs: 1000 })).toBe(true);
  expect(clipboard.items()).toEqual({ "text/plain": "a\nb", "text/html": "<b>a</b>" });
  await vi.advanceTimersByTimeAsync(999);
  expect(clipboard.clear).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(clipboard.clear).toHaveBeenCalledTimes(1);

  await keeper.copy({ text: "secret", forgetAfterMs: 1000 });
  clipboard.put("somebody else's");
  await vi.advanceTimersByTimeAsync(5000);
  expect(clipboard.clear).toHaveBeenCalledTimes(1);
});

test("words that are to stay stay, and the app's end takes the private ones off at once", async () => {
  const { keeper, clipboard } = openClipboard();
  await keeper.copy({ text: "first", forgetAfterMs: 1000 });
  await keeper.copy({ text: "first" });
  await vi.advanceTimersByTimeAsync(5000);
  await keeper.forget();
  expect(clipboard.clear).not.toHaveBeenCalled();
  await keeper.copy({ text: "secret", forgetAfterMs: 60_000 });
  clipboard.put("secret\r\n".trimEnd());
  await keeper.forget();
  expect(clipboard.clear).toHaveBeenCalledTimes(1);
});

test("pages are printed on the paper asked for, one at a time, and their window goes", async () => {
  const shown: string[] = [];
  const { print, windows, printToPDF, serve } = openPrinter(async () => {
    await Promise.resolve(); // a page takes its time
    shown.push(await (await serve("app://print/")).text());
  });
  const [first, second] = await Promise.allSettled([print("<p>one", "A4"), print("<p>two", "Letter")]);
  expect([first.status, second.status, shown]).toEqual(["fulfilled", "fulfilled", ["<p>one", "<p>two"]]);
  expect(printToPDF.mock.calls.map(([options]) => options)).toMatchObject([
    { pageSize: "A4", displayHeaderFooter: false, generateTaggedPDF: true },
    { pageSize: "Letter" },
  ]);
  expect(windows.map((window) => window.destroy.mock.calls.length)).toEqual([1, 1]);
  expect((await serve("app://print/")).headers.get("content-security-policy")).toMatch(
    /^default-src 'none';(?!.*script)/,
  );
  expect(await (await serve("app://print/")).text()).toBe("");
  expect((await serve("app://print/other")).status).toBe(404);
});

test("a page that cannot be printed leaves no window, and the next one is printed", async () => {
  const { print, windows, printToPDF } = openPrinter();
  printToPDF.mockRejectedValueOnce(new Error("no printer"));
  await expect(print("<p>", "A4")).rejects.toThrow("no printer");
  expect(await print("<p>", "A4")).toEqual(Buffer.from("%PDF"));
  expect(windows.map((window) => window.destroy.mock.calls.length)).toEqual([1, 1]);
});

function openClipboard() {
  const items = new Map<string, unknown>();
  const replace = (types: object) => {
    items.clear();
    for (const [type, words] of Object.entries(types)) items.set(type, words);
  };
  const clipboard = {
    write: async ([item = {}]: readonly object[]) => replace(item),
    readText: async () => String(items.get("text/plain") ?? ""),
    clear: vi.fn(() => items.clear()),
    put: (text: string) => replace({ "text/plain": text }),
    items: () => Object.fromEntries(items),
  };
  return { clipboard, keeper: createClipboardKeeper(clipboard, (types) => asElectron<ClipboardItem>(types)) };
}

function openPrinter(onLoad: () => Promise<unknown> = async () => {}) {
  const handle = vi.fn();
  const printToPDF = vi.fn(async (_options: unknown) => Buffer.from("%PDF"));
  const windows: { destroy: ReturnType<typeof vi.fn> }[] = [];
  const print = createPrinter({ handle }, () => {
    const window = { destroy: vi.fn(), loadURL: onLoad, webContents: { printToPDF } };
    windows.push(window);
    return asElectron<BrowserWindow>(window);
  });
  const serve = async (url: string): Promise<Response> => handle.mock.calls[0]?.[1]({ url });
  return { print, windows, printToPDF, serve };
}
