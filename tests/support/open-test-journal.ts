import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { type Core, openCore } from "#core/core";
import type { NamedFile, Platform } from "#core/platform";

export interface TestJournal {
  readonly api: Client;
  readonly core: Core;
  readonly platform: Platform;
  readonly savedFiles: readonly NamedFile[];
}

/** A real core in a folder of its own, on a fake platform: time stands still and ids count up, unless said otherwise. */
export async function openTestJournal(given: Partial<Platform> = {}): Promise<TestJournal> {
  let ids = 0;
  const dataDir = given.dataDir ?? makeFolder();
  const settings = new Map<string, unknown>();
  const savedFiles: NamedFile[] = [];
  const platform: Platform = {
    appVersion: "0.0.0-test",
    rendererDir: dataDir,
    now: () => new Date("2026-03-01T09:30:00Z"),
    newId: () => `id-${++ids}`,
    async saveFile(file) {
      savedFiles.push(file);
      return { path: file.suggestedName };
    },
    openFile: async () => {},
    reveal: async () => {},
    openLink: async () => {},
    notify: () => true,
    printPdf: async () => null,
    copy: async () => false,
    onSleep: () => {},
    desktop: null,
    secrets: { kind: "file-mode", wrap: async (secret) => secret, unwrap: async (wrapped) => wrapped },
    settings: { get: (key) => settings.get(key), set: (key, value) => settings.set(key, value) },
    ...given,
    dataDir,
  };
  const core = await openCore(platform);
  return { api: createClient(core.call), core, platform, savedFiles };
}

const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pronto-test-"));
  folders.push(folder);
  return folder;
}
