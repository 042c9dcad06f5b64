import { EventEmitter } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PowerMonitor } from "electron";
import { expect, test, vi } from "vitest";
import { createPlatform } from "../../electron/platform.ts";
import { createSecrets } from "../../electron/secrets.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { asElectron } from "./as-electron.ts";

function openPlatform(answers: readonly { canceled: boolean; filePath: string }[] = []) {
  const folder = makeFolder();
  const left = [...answers];
  const showSaveDialog = vi.fn(async (_options: unknown) => left.shift() ?? { canceled: true, filePath: "" });
  const shell = { openExternal: vi.fn(async () => {}), openPath: vi.fn(async () => ""), showItemInFolder: vi.fn() };
  const power = new EventEmitter();
  const settings = new Map<string, unknown>();
  const platform = createPlatform({
    app: { getPath: (name: string) => join("/home/ana", name), getVersion: () => "1.2.3" },
    dialog: asElectron({ showSaveDialog }),
    powerMonitor: asElectron<PowerMonitor>(power),
    shell,
    settings,
    copy: async () => true,
    desktop: null,
    notify: () => true,
    printPdf: async () => null,
    secrets: { kind: "file-mode", wrap: async (secret) => secret, unwrap: async (wrapped) => wrapped },
  });
  return { folder, platform, power, settings, shell, showSaveDialog };
}

test("a file is saved where the person says, and the next dialog opens in that folder", async () => {
  const folder = makeFolder();
  const path = join(folder, "letter.docx");
  const { platform, settings, showSaveDialog } = openPlatform([{ canceled: false, filePath: path }]);
  const bytes = Buffer.from("words");
  expect(await platform.saveFile({ suggestedName: "../Letter.docx", bytes })).toEqual({ path });
  expect([readFileSync(path, "utf8"), settings.get("lastFolder")]).toEqual(["words", folder]);
  expect(await platform.saveFile({ suggestedName: "b.docx", bytes })).toBeNull();
  expect(showSaveDialog.mock.calls.map(([options]) => options)).toMatchObject([
    { defaultPath: "/home/ana/documents/Letter.docx", properties: ["showOverwriteConfirmation"] },
    { defaultPath: join(folder, "b.docx") },
  ]);
});

test("a save that fails leaves the file that was there, and says storage", async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "letter.docx"));
  writeFileSync(join(folder, "letter.docx", "inside"), "old");
  const { platform, settings } = openPlatform([{ canceled: false, filePath: join(folder, "letter.docx") }]);
  await expect(platform.saveFile({ suggestedName: "x", bytes: Buffer.from("new") })).rejects.toThrow();
  expect(readFileSync(join(folder, "letter.docx", "inside"), "utf8")).toBe("old");
  expect(settings.size).toBe(0);
});

test("only web, mail and telephone addresses are handed to the system", async () => {
  const { platform, shell } = openPlatform();
  await platform.openLink("https://example.org");
  for (const url of ["http://example.org", "file:///etc/passwd", "javascript:1", "app://pronto", "x"])
    await expect(platform.openLink(url)).rejects.toMatchObject({ code: "refused" });
  expect(shell.openExternal.mock.calls).toEqual([["https://example.org/"]]);
});

test("a file that no program opens is said, without its folder", async () => {
  const { platform, shell } = openPlatform();
  await platform.openFile("/home/ana/a.eml");
  await platform.reveal("/home/ana/a.eml");
  expect([shell.openPath.mock.calls, shell.showItemInFolder.mock.calls]).toEqual([
    [["/home/ana/a.eml"]],
    [["/home/ana/a.eml"]],
  ]);
  shell.openPath.mockResolvedValueOnce("No application is registered");
  await expect(platform.openFile("/home/ana/a.eml")).rejects.toThrow(/^The system could not open a\.eml$/);
});

test("sleep and waking are passed on", () => {
  const { platform, power } = openPlatform();
  const heard = vi.fn();
  platform.onSleep(heard);
  for (const event of ["suspend", "resume", "lock-screen"]) power.emit(event);
  expect(heard.mock.calls).toEqual([["sleep"], ["wake"]]);
});

const keychain = (backend: "gnome_libsecret" | "basic_text" | "unknown", isThere: boolean) => ({
  isAsyncEncryptionAvailable: async () => isThere,
  encryptStringAsync: async (text: string) => Buffer.from(`kept:${text}`),
  decryptStringAsync: async (bytes: Buffer) => ({ result: bytes.toString().slice(5), shouldReEncrypt: false }),
  getSelectedStorageBackend: () => backend,
});

test.each([
  ["linux", "gnome_libsecret", true, { kind: "keychain", isHollow: false }],
  ["linux", "basic_text", true, { kind: "keychain", isHollow: true }],
  ["linux", "unknown", false, { kind: "file-mode" }],
  ["darwin", "basic_text", true, { kind: "keychain", isHollow: false }],
] as const)("on %s with %s, available: %s, the key is kept by %j", async (system, backend, isThere, expected) => {
  const secrets = await createSecrets(keychain(backend, isThere), system);
  expect(secrets).toMatchObject(expected);
  const wrapped = await secrets.wrap("a secret");
  expect(wrapped.includes("a secret")).toBe(!isThere);
  expect(await secrets.unwrap(wrapped)).toBe("a secret");
});
