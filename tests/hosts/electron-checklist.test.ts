// S11: Electron's security checklist, its twenty items, asserted against the source. What runs is tested elsewhere; this
// says that nobody has opened a second way in.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemeOfRenderer } from "../../electron/protocol.ts";
import { printOptions, windowOptions } from "../../electron/window.ts";
import { securityHeaders } from "../../src/core/renderer-files.ts";
import { asElectron } from "./as-electron.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => withoutComments(readFileSync(join(root, path), "utf8"));
const electron = Object.fromEntries(list("electron", /\.ts$/).map((path) => [path, read(path)]));
const desktop = Object.values(electron).join("\n");
const page = list("src/renderer", /\.(tsx?|html|css)$/)
  .map(read)
  .join("\n");
const everything = [...list("src", /\.(tsx?|html|css)$/), ...Object.keys(electron)].map(read).join("\n");
const options = [windowOptions("preload.cjs", asElectron({})), printOptions(asElectron({}))];
const policy = securityHeaders["content-security-policy"];

test("1 · only secure content is loaded", () => {
  expect(schemeOfRenderer.privileges).toMatchObject({ standard: true, secure: true });
  expect(schemeOfRenderer.privileges).not.toHaveProperty("bypassCSP");
  expect(matches(desktop, /loadURL\(([^)]*)\)/g)).toEqual(["rendererUrl", "address"]);
  expect(matches(desktop, /(loadFile|http:\/\/)/g)).toEqual([]);
});

test("2, 3, 4, 6, 8, 9, 10 · a page has no Node, a world of its own, a sandbox, and nothing experimental", () => {
  for (const { webPreferences } of options)
    expect(webPreferences).toMatchObject({ nodeIntegration: false, contextIsolation: true, sandbox: true });
  const dangers = ["webSecurity", "allowRunningInsecureContent", "experimentalFeatures", "enableBlinkFeatures"];
  const more = [
    "nodeIntegrationInWorker",
    "nodeIntegrationInSubFrames",
    "disableBlinkFeatures",
    "appendSwitch",
    "enableRemoteModule",
  ];
  for (const name of [...dangers, ...more]) expect(desktop).not.toContain(name);
  expect(desktop).toContain("app.enableSandbox()");
});

test("5 · each session is guarded: permissions, devices, screens", () => {
  for (const handler of ["PermissionRequest", "PermissionCheck", "DevicePermission", "DisplayMediaRequest"])
    expect(electron["electron/permissions.ts"]).toContain(`session.set${handler}Handler(`);
  const sessions = matches(electron["electron/main.ts"] ?? "", /const (\w+Session) = session\.fromPartition/g);
  expect(sessions).toEqual(["pageSession", "printSession"]);
  for (const name of [...sessions, "session.defaultSession"]) expect(desktop).toContain(`guardSession(${name},`);
  expect(desktop).not.toContain("persist:");
});

test("7 · the policy of both hosts, word for word", () => {
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
      "font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types 'none'",
  );
  expect(
    matches(
      page,
      /(dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|\beval\(|new Function|<style|<script(?! type="module" src=))/g,
    ),
  ).toEqual([]);
});

test("11, 12 · there is no webview", () => {
  for (const { webPreferences } of options) expect(webPreferences?.webviewTag).toBe(false);
  expect(everything).not.toContain("<webview");
  expect(electron["electron/navigation.ts"]).toMatch(/"will-attach-webview", \(event\) => event\.preventDefault\(\)/);
});

test("13, 14 · every page made is guarded against navigation and new windows", () => {
  expect(electron["electron/main.ts"]).toMatch(/app\.on\("web-contents-created", .*\{\s*guardNavigation\(contents,/);
  for (const event of ["will-navigate", "will-frame-navigate", "will-redirect"])
    expect(electron["electron/navigation.ts"]).toContain(`contents.on("${event}"`);
  expect(electron["electron/navigation.ts"]).toContain("setWindowOpenHandler(");
  expect(desktop).not.toContain('action: "allow"');
});

test("15 · an address is handed to the system only after it was parsed", () => {
  const callers = Object.entries(electron).filter(([, code]) => /openExternal\(/.test(code));
  expect(callers.map(([path]) => path).sort()).toEqual([
    "electron/main.ts",
    "electron/navigation.ts",
    "electron/platform.ts",
  ]);
  expect(matches(electron["electron/navigation.ts"] ?? "", /openExternal\((\w+)\)/g)).toEqual(["link"]);
  expect(matches(electron["electron/platform.ts"] ?? "", /openExternal\((\w+)\)/g)).toEqual(["link"]);
  expect(electron["electron/main.ts"]).toMatch(
    /guardNavigation\(contents, \w+, \(url\) => shell\.openExternal\(url\)\)/,
  );
});

test("16 · Electron is a current one, pinned", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(devDependencies.electron).toMatch(/^4[5-9]\.\d+\.\d+$/);
});

test("17 · one place listens to pages, and it asks who is calling", () => {
  const listeners = Object.entries(electron).flatMap(([path, code]) =>
    matches(code, /ipcMain\.(on|once|handle|handleOnce)\(/g).map((how) => `${path} ${how}`),
  );
  expect(listeners).toEqual(["electron/calls.ts handle", "electron/calls.ts on"]);
  expect(electron["electron/calls.ts"]?.match(/!isOurPage\(event\)/g)).toHaveLength(2);
  expect(electron["electron/main.ts"]).toMatch(
    /sender === window\.webContents && frame\?\.parent === null && isOurAddress\(frame\.url\)/,
  );
  expect(electron["electron/main.ts"]).toContain('ipcMain.removeAllListeners("electron-store-get-data")');
});

test("18 · the page comes from a scheme of our own, not from a file", () => {
  expect(matches(desktop, /(file:\/\/|loadFile)/g)).toEqual([]);
  expect(matches(desktop, /(\w+)\.handle\("app"/g)).toEqual(["protocol", "protocol"]);
});

test("19 · nothing asks for what the fuses take away", () => {
  // The fuses are flipped by the packager. With RunAsNode off a fork would throw in the packaged app.
  expect(matches(everything, /(ELECTRON_RUN_AS_NODE|child_process|\.fork\(|NODE_OPTIONS)/g)).toEqual([]);
});

test("20 · the bridge gives the page two functions and no part of Electron", () => {
  const preload = electron["electron/preload.ts"] ?? "";
  expect(matches(preload, /exposeInMainWorld\("(\w+)"/g)).toEqual(["pronto"]);
  expect(matches(preload, /^ {2}(\w+): \(/gm)).toEqual(["call", "onCommand"]);
  expect(matches(preload, /ipcRenderer\.(\w+\("[\w:]+")/g)).toEqual([
    'invoke("pronto:call"',
    'on("pronto:command"',
    'send("pronto:settled"',
  ]);
  expect(preload).not.toMatch(/exposeInMainWorld\([^{]*ipcRenderer|process\./);
});

test("windows are made in one place", () => {
  expect(matches(desktop, /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\(/g)).toEqual(["BrowserWindow"]);
});

test("no code of the app reaches for the network", () => {
  const network =
    /(fetch\(\s*["'`]https?:|new (WebSocket|EventSource|XMLHttpRequest)|node:(https|http2|dgram|tls|dns)|\bnet\.(request|fetch)|autoUpdater|crashReporter)/g;
  expect(matches(everything, network)).toEqual([]);
  const http = list("src", /\.tsx?$/).filter((path) => read(path).includes('"node:http"'));
  expect(http).toEqual(["src/loopback/read-json.ts", "src/loopback/running-host.ts", "src/loopback/server.ts"]);
});

function list(folder: string, name: RegExp): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => name.test(path))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .sort();
}

/** The first group of each match. */
function matches(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, group = ""]) => group);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}
