import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { App, Dialog, PowerMonitor, Shell } from "electron";
import { ProntoError } from "#contract/errors";
import type { NamedFile, Platform, Settings } from "#core/platform";
import { replaceFile } from "#core/whole-file";
import { toFileName } from "#domain/file-names";
import { toOutwardLink } from "./links.ts";

/** The slices of Electron that the platform needs; main.ts hands them in. */
export interface DesktopParts
  extends Pick<Platform, "copy" | "desktop" | "notify" | "printPdf" | "secrets" | "settings"> {
  readonly app: Pick<App, "getPath" | "getVersion">;
  readonly dialog: Pick<Dialog, "showSaveDialog">;
  readonly powerMonitor: Pick<PowerMonitor, "on">;
  readonly shell: Pick<Shell, "openExternal" | "openPath" | "showItemInFolder">;
}

/** What the core asks of a desktop: dialogs, the keychain, the folder for our data, the programs of the system. */
export function createPlatform(parts: DesktopParts): Platform {
  const { app, dialog, powerMonitor, shell, copy, desktop, notify, printPdf, secrets, settings } = parts;
  return {
    appVersion: app.getVersion(),
    dataDir: app.getPath("userData"),
    rendererDir: join(import.meta.dirname, "../renderer"),
    now: () => new Date(),
    newId: randomUUID,
    saveFile: (file) => saveFile(file, dialog, settings, app),
    async openFile(path) {
      const problem = await shell.openPath(path); // "" when it opened
      if (problem !== "") throw new ProntoError("refused", `The system could not open ${basename(path)}`);
    },
    reveal: async (path) => shell.showItemInFolder(path),
    async openLink(url) {
      const link = toOutwardLink(url);
      if (link === null) throw new ProntoError("refused", "Only https:, mailto: and tel: addresses are opened");
      await shell.openExternal(link);
    },
    onSleep(listener) {
      powerMonitor.on("suspend", () => listener("sleep"));
      powerMonitor.on("resume", () => listener("wake"));
    },
    copy,
    desktop,
    notify,
    printPdf,
    secrets,
    settings,
  };
}

/** The dialog opens in the folder used last, and asks before it gives back the name of a file that is there. */
async function saveFile(
  { suggestedName, bytes }: NamedFile,
  dialog: Pick<Dialog, "showSaveDialog">,
  settings: Settings,
  app: Pick<App, "getPath">,
): Promise<{ readonly path: string } | null> {
  const lastFolder = settings.get("lastFolder");
  const folder = typeof lastFolder === "string" ? lastFolder : app.getPath("documents");
  const defaultPath = join(folder, toFileName(suggestedName));
  const options = { defaultPath, properties: ["showOverwriteConfirmation" as const] };
  const { canceled, filePath } = await dialog.showSaveDialog(options);
  if (canceled || filePath === "") return null;
  replaceFile(filePath, bytes, 0o644);
  if (dirname(filePath) !== lastFolder) settings.set("lastFolder", dirname(filePath));
  return { path: filePath };
}
