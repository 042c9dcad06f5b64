import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import Conf from "conf";
import type { Platform } from "#core/platform";

/** What the core asks of a host without windows: an exports folder instead of a dialog, a file mode instead of a keychain. */
export function createPlatform(dataDir: string): Platform {
  return {
    appVersion: readVersion(),
    dataDir,
    rendererDir: join(import.meta.dirname, "../renderer"),
    now: () => new Date(),
    newId: randomUUID,
    async saveFile({ suggestedName, bytes }) {
      const folder = join(dataDir, "exports");
      await mkdir(folder, { recursive: true });
      const path = join(folder, basename(suggestedName));
      await writeFile(path, bytes);
      return { path };
    },
    openFile: async () => {},
    reveal: async () => {},
    openLink: async () => {},
    notify: () => {},
    printPdf: async () => null,
    copy: async () => false,
    onSleep: () => {},
    secrets: { kind: "file-mode", wrap: async (secret) => secret, unwrap: async (wrapped) => wrapped },
    settings: new Conf<Record<string, unknown>>({ cwd: dataDir, configName: "settings", configFileMode: 0o600 }),
  };
}

function readVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return String(JSON.parse(readFileSync(file, "utf8")).version);
}
