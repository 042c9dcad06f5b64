// The name that a résumé's file goes by: an employer reads it before the résumé, and it tells how often it was rewritten.

import { conventionsOf } from "./compose/conventions.ts";
import { toFileName } from "./file-names.ts";
import { runningName } from "./names.ts";
import type { Profile } from "./profile.ts";
import type { ResumeVersion } from "./resume-versions.ts";

export interface NameHint {
  /** What in the name is better not there, as it stands there: "v3", "(2)". */
  readonly found: string;
  /** The name to take instead; null while nobody's own name is on record. */
  readonly clean: string | null;
}

export type ResumeOwner = Pick<Profile, "fullName" | "latinName" | "givenName" | "familyName" | "locale">;

/** Null: the name tells nothing that it should not. */
export function hintOnResumeName(
  { file, format }: Pick<ResumeVersion, "file" | "format">,
  owner: ResumeOwner,
): NameHint | null {
  const { stem, extension } = partsOf(file.normalize("NFC"));
  const found = telling.map((sign) => sign.exec(stem)?.[1]).find((sign) => sign !== undefined);
  if (found === undefined) return null;
  return { found, clean: cleanResumeName(extension || (format ?? ""), owner) };
}

/** "Vantongeren_Jerome_Resume.docx", "Dubois_Aoife_CV.pdf"; `extension` without its dot. Null: the owner has no name yet. */
export function cleanResumeName(extension: string, owner: ResumeOwner): string | null {
  const parts = [owner.familyName, owner.givenName].map((part) => part?.trim() ?? "").filter((part) => part !== "");
  // A name is never taken apart by guess: without its parts it stands as it is written.
  const name = parts.length === 2 && !hasLatinNameOfItsOwn(owner) ? parts.join(" ") : runningName(owner);
  const words = name.replaceAll(/[.,]/g, " ").trim();
  if (words === "") return null;
  const kind = conventionsOf(owner.locale).isAmerican ? "Resume" : "CV";
  const stem = `${words} ${kind}`.replaceAll(/\s+/g, "_");
  return toFileName(extension === "" ? stem : `${stem}.${extension.toLowerCase()}`);
}

/** The parts are of the name in its own script, then. */
function hasLatinNameOfItsOwn({ fullName, latinName }: ResumeOwner): boolean {
  return (latinName ?? "").trim() !== "" && latinName?.trim() !== fullName.trim();
}

/** A word of its own in a name, whichever sign stands between the words. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])`, "iu");

const telling: readonly RegExp[] = [
  word("really[ _-]final|final(?:[ _-]?(?:version|\\d+))?|finished"),
  word("drafts?|wip|entwurf|copy|kopie|copia|copie"),
  word("v(?:er(?:sion)?)?[ ._-]?\\d+(?:\\.\\d+)*|rev(?:ision)?[ ._-]?\\d+"),
  word("new(?:est)?|latest|old|updated?|revised|revamped|edited|corrected"),
  /(\(\d+\))\s*$/u,
  // "Resume_3": a number at the end that is no year.
  /[ _-](\d{1,3})$/u,
];

function partsOf(name: string): { readonly stem: string; readonly extension: string } {
  const [, stem = name, extension = ""] = /^(.+)\.(\w{2,4})$/.exec(name.trim()) ?? [];
  return { stem, extension };
}
