// Linux: Electron's own login items do nothing there. What a desktop starts is listed in files, one for each program
// (Desktop Application Autostart Specification), and the command in them has quoting rules of its own (Desktop Entry
// Specification, "The Exec key").

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFile } from "#core/whole-file";
import type { LoginItem } from "./login-item.ts";

/** On is only what stands there as we wrote it: a desktop switches an entry off by a line in it. */
export function createAutostartFile(path: string, command: readonly string[]): LoginItem {
  const entry = autostartEntry(command);
  return {
    isOn: () => read(path) === entry,
    set(isOn) {
      if (!isOn) return rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      replaceFile(path, entry, 0o644);
    },
  };
}

function autostartEntry(command: readonly string[]): string {
  const lines = [
    "[Desktop Entry]",
    "Type=Application",
    "Name=Pronto",
    "Comment=Reminds you of what is due after an interview",
    `Exec=${command.map(quoteForExec).join(" ")}`,
    "Terminal=false",
    "X-GNOME-Autostart-enabled=true",
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Three layers: inside the quotes four signs have a backslash before them; a percent sign would begin a field code; and
 * the whole is a string of a desktop entry, in which a backslash, a line end and a tab are written with a backslash.
 */
function quoteForExec(arg: string): string {
  const quoted = `"${arg.replaceAll(/["`$\\]/g, "\\$&")}"`;
  const stringEscapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return quoted.replaceAll("%", "%%").replaceAll(/[\\\n\r\t]/g, (sign) => stringEscapes[sign] ?? sign);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
