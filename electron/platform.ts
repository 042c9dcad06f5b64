import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { App, Dialog, SafeStorage } from "electron";
import type { Platform, Settings } from "#core/platform";

/** What the core asks of a desktop: a save dialog, the keychain, the folder for our data. */
export function createPlatform(app: App, dialog: Dialog, safeStorage: SafeStorage, settings: Settings): Platform {
  return {
    appVersion: app.getVersion(),
    dataDir: app.getPath("userData"),
    rendererDir: join(import.meta.dirname, "../renderer"),
    now: () => new Date(),
    newId: randomUUID,
    async saveFile({ suggestedName, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(suggestedName) });
      if (canceled) return null;
      await writeFile(filePath, bytes);
      return { path: filePath };
    },
    secrets: {
      kind: "keychain",
      wrap: async (secret) => (await safeStorage.encryptStringAsync(secret)).toString("base64"),
      unwrap: async (wrapped) => (await safeStorage.decryptStringAsync(Buffer.from(wrapped, "base64"))).result,
    },
    settings,
    openFile: async () => {},
    reveal: async () => {},
    openLink: async () => {},
    notify: () => {},
    printPdf: async () => null,
    copy: async () => false,
    onSleep: () => {},
  };
}
