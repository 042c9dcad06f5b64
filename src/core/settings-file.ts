// The file of electron-store or conf. Both throw at the start on a damaged one, or wipe it; here the damaged file is kept
// beside it as .bad, and the last good copy, .bak, takes its place. No settings are worth a start that fails.

import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { z } from "zod";
import type { Settings } from "./platform.ts";
import { replaceFile } from "./whole-file.ts";

const maxBytes = 1024 * 1024;

/** What the hosts themselves keep. A key of anybody else passes as it is; its reader parses it. */
const HostSettings = z.looseObject({
  window: z.looseObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  lastFolder: z.string().optional(),
  lastRunVersion: z.string().optional(),
  staysInTray: z.boolean().optional(),
});

/** Opens the settings in `file` with `open`, whatever has become of the file; each change renews the last good copy. */
export function openSettings(file: string, open: () => Settings): Settings {
  mendSettingsFile(file);
  const settings = openOrStartAfresh(file, open);
  return {
    get: (key) => settings.get(key),
    set: (key, value) => {
      settings.set(key, value);
      keepCopy(file);
    },
  };
}

function mendSettingsFile(file: string): void {
  if (!existsSync(file)) return;
  if (isGood(file)) {
    keepCopy(file);
    return;
  }
  setAside(file);
  if (isGood(`${file}.bak`)) replaceFile(file, readFileSync(`${file}.bak`));
}

function openOrStartAfresh(file: string, open: () => Settings): Settings {
  try {
    return open();
  } catch (error) {
    if (!existsSync(file)) throw error;
    setAside(file); // damaged in a way that only the library sees
    return open();
  }
}

/** The copy is only ever made from what reads well, so a damaged file cannot replace it. */
function keepCopy(file: string): void {
  try {
    if (isGood(file)) replaceFile(`${file}.bak`, readFileSync(file));
  } catch {
    // No room for a copy: the settings themselves are there.
  }
}

function setAside(file: string): void {
  rmSync(`${file}.bad`, { force: true, recursive: true });
  try {
    renameSync(file, `${file}.bad`);
  } catch {
    copyFileSync(file, `${file}.bad`); // held open by another program, on Windows
    rmSync(file, { force: true });
  }
}

function isGood(file: string): boolean {
  try {
    if (statSync(file).size > maxBytes) return false;
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return HostSettings.safeParse(value).success && !hasOwnProto(value);
  } catch {
    return false;
  }
}

function hasOwnProto(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasOwnProto);
}
