import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Conf from "conf";
import { ProntoError } from "#contract/errors";
import type { NamedFile, Platform } from "#core/platform";
import { openSettings } from "#core/settings-file";
import { placeNewFile } from "#core/whole-file";
import { numberedName, toFileName } from "#domain/file-names";

/** What the core asks of a host without windows: an exports folder instead of a dialog, a file mode instead of a keychain. */
export function createPlatform(dataDir: string): Platform {
  const storeOptions = { cwd: dataDir, configName: "settings", configFileMode: 0o600 };
  return {
    appVersion: readVersion(),
    dataDir,
    rendererDir: join(import.meta.dirname, "../renderer"),
    now: () => new Date(),
    newId: randomUUID,
    saveFile: async (file) => ({ path: saveExport(join(dataDir, "exports"), file) }),
    // The page is the only screen here: it opens links, prints and copies by itself, and starts no program.
    async openFile() {
      throw new ProntoError("refused", "This host opens no file");
    },
    reveal: async () => {},
    openLink: async () => {},
    notify: () => false,
    printPdf: async () => null,
    copy: async () => false,
    onSleep: () => {},
    desktop: null,
    secrets: { kind: "file-mode", wrap: async (secret) => secret, unwrap: async (wrapped) => wrapped },
    settings: openSettings(join(dataDir, "settings.json"), () => new Conf<Record<string, unknown>>(storeOptions)),
  };
}

/** Returns the path. A file that is there already stays; the new one is called "… (2)". */
function saveExport(folder: string, { suggestedName, bytes }: NamedFile): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = toFileName(suggestedName);
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(name, number));
    if (placeNewFile(path, bytes)) return path;
  }
}

function readVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return String(JSON.parse(readFileSync(file, "utf8")).version);
}
