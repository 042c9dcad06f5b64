// What may be kept beside a record, whatever it is: an opportunity, a person, a letter.

import { type FileKind, kindByName } from "./file-kinds.ts";
import { isProgram, toFileName } from "./file-names.ts";
import type { Stop } from "./guard/stop.ts";

export const keptFileRules = [
  "file-empty",
  "file-program",
  "file-place",
  "file-damaged",
  "file-misnamed",
  "file-card",
] as const;

interface Named {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What stands against a file that really is of this `kind` (`kindOfFile`): empty, a program, or not what its name says. */
export function fileStops({ name, size }: Named, kind: FileKind): readonly Stop[] {
  if (size === 0) return [refuse("file-empty", name)];
  if (kind === "program" || isProgram(toFileName(name))) return [refuse("file-program", name)];
  if (kind === "heic" || kind === "avif") return [refuse("file-place", name)];
  const named = kindByName(name);
  if (named === null || agree(named, kind)) return [];
  return [kind === "unknown" ? refuse("file-damaged", name) : refuse("file-misnamed", kind)];
}

/** Of a business card: a picture that every address book and browser shows, and out of which the place can be taken. */
export function cardPhotoStops(file: Named, kind: FileKind): readonly Stop[] {
  if (kind === "jpeg" || kind === "png") return fileStops(file, kind);
  return [refuse(file.size === 0 ? "file-empty" : "file-card", file.name)];
}

/** A file that asks for a password does not say which of them it is; a zip is what most of them are. */
function agree(named: FileKind, kind: FileKind): boolean {
  if (named === kind) return true;
  if (kind === "locked") return office.has(named) || named === "doc";
  return named === "zip" && (office.has(kind) || kind === "odt");
}

const office: ReadonlySet<FileKind> = new Set(["docx", "xlsx", "pptx"]);

function refuse(rule: (typeof keptFileRules)[number], what: string): Stop {
  return { verdict: "refuse", rule, what };
}
