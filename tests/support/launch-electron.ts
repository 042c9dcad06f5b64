import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { _electron } from "@playwright/test";
import type { Asked, Desktop } from "./launch-desktop.ts";

const root = resolve(import.meta.dirname, "../..");

/** The Electron binary of this machine; null where none was fetched. */
export function findElectron(): string | null {
  const named = process.env["ELECTRON_EXEC_PATH"];
  if (named !== undefined) return named;
  const folder = join(root, "node_modules/electron");
  if (!existsSync(join(folder, "path.txt"))) return null;
  const path = join(folder, "dist", readFileSync(join(folder, "path.txt"), "utf8"));
  return existsSync(path) ? path : null;
}

/** The same as on the stand-in: the person's answers are given, and what would leave the app is written down. */
export async function launchRealDesktop(binary: string, dataDir: string, dialogs: object): Promise<Desktop> {
  const isRoot = process.getuid?.() === 0;
  const args = [".", "--data", dataDir, ...(isRoot ? ["--no-sandbox"] : [])];
  const app = await _electron.launch({ executablePath: binary, args, cwd: root });
  await app.evaluate(({ dialog, shell }, answers) => {
    const asked: { kind: string; value: unknown }[] = [];
    Reflect.set(globalThis, "asked", asked);
    const left = new Map(Object.entries(answers).map(([kind, each]) => [kind, [each].flat()]));
    dialog.showSaveDialog = async (value: unknown) => {
      asked.push({ kind: "showSaveDialog", value });
      return left.get("showSaveDialog")?.shift() ?? { canceled: true, filePath: "" };
    };
    shell.openExternal = async (value) => void asked.push({ kind: "openExternal", value });
    shell.openPath = async (value) => {
      asked.push({ kind: "openPath", value });
      return "";
    };
  }, dialogs);
  return {
    page: await app.firstWindow(),
    origin: "app://pronto",
    asked: async () => app.evaluate((): readonly Asked[] => Reflect.get(globalThis, "asked")),
    async quit() {
      const { exitCode } = app.process();
      await app.close();
      return app.process().exitCode ?? exitCode ?? 0;
    },
  };
}
