// What happens before there is a window. On the stand-in only: a real binary ends too early to be looked at.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startDesktop } from "../support/launch-desktop.ts";
import { findElectron } from "../support/launch-electron.ts";

test("the desktop specs run on a real Electron binary", () => {
  const isThere = findElectron() !== null;
  if (!isThere)
    console.log("SKIPPED on real Electron: no binary. The stand-in shows wiring, not isolation or the keychain.");
  test.skip(!isThere, "SKIPPED on real Electron: no binary");
  expect(isThere).toBe(true);
});

test("a second instance on the same journal is refused in a sentence", async ({ browserName: _ }, info) => {
  const first = await startDesktop(info.outputPath("data"));
  await first.shown;
  const second = await startDesktop(info.outputPath("data"));
  expect(await second.ended).toBe(1);
  expect(await second.asked()).toEqual([
    { kind: "showErrorBox", value: { title: "Pronto", content: expect.stringMatching(/^Pronto is already open/) } },
  ]);
  expect(await first.quit()).toBe(0);
});

test("the page is asked to save before the window closes, and the window comes back where it was", async ({
  browserName: _,
}, info) => {
  const first = await startDesktop(info.outputPath("data"));
  await first.shown;
  await first.quit();
  const asked = await first.asked();
  expect(asked).toContainEqual({ kind: "send", value: { channel: "pronto:command", values: ["app.flush"] } });
  expect(asked).toContainEqual({ kind: "window", value: expect.objectContaining({ width: 1100, height: 760 }) });
  expect(asked.find(({ kind }) => kind === "menu")?.value).toMatchObject([
    { label: "File" },
    { label: "Edit" },
    { label: "View" },
    { label: "Go" },
    { role: "windowMenu" },
    { label: "Help" },
  ]);
  const second = await startDesktop(info.outputPath("data"));
  await second.shown;
  expect(await second.asked()).toContainEqual({ kind: "window", value: { x: 20, y: 30, width: 1100, height: 760 } });
  await second.quit();
});

test("a journal without its key, or a bad argument, ends the start in a sentence", async ({ browserName: _ }, info) => {
  const dataDir = info.outputPath("data");
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, "journal.db"), "words");
  const noKey = await startDesktop(dataDir);
  expect(await noKey.ended).toBe(1);
  expect(JSON.stringify(await noKey.asked())).toMatch(/The key that opens your journal is missing/);
  expect(readFileSync(join(dataDir, "journal.db"), "utf8")).toBe("words");

  const noFolder = await startDesktop(dataDir, {}, ["--data"]);
  expect(await noFolder.ended).toBe(1);
  expect(JSON.stringify(await noFolder.asked())).toMatch(/After --data comes the folder/);
});

test("damaged settings do not stop the start", async ({ browserName: _ }, info) => {
  const dataDir = info.outputPath("data");
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, "settings.json"), "[1,");
  const host = await startDesktop(dataDir);
  await host.shown;
  expect(readFileSync(join(dataDir, "settings.json.bad"), "utf8")).toBe("[1,");
  expect(await host.quit()).toBe(0);
});

test("a sample has a folder of its own, which goes when it ends", async ({ browserName: _ }, info) => {
  const samples = () => readdirSync(tmpdir()).filter((name) => name.startsWith("pronto-sample-"));
  const before = samples();
  const host = await startDesktop(info.outputPath("data"), {}, ["--sample"]);
  await host.shown;
  const [made = ""] = samples().filter((name) => !before.includes(name));
  expect(readdirSync(join(tmpdir(), made))).toContain("journal.db");
  expect(await host.quit()).toBe(0);
  expect(samples()).toEqual(before);
});
