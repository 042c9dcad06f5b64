// What can be told of a file at once, before a thread is asked: whether it is what its name says, and a file to be read.

import { buffer } from "node:stream/consumers";
import { type FileKind, kindByName, kindOfFile } from "#domain/file-kinds";
import { maxFileBytes } from "#domain/files";
import { ResumeFormat } from "#domain/resume-text";
import { type FileRule, ruleOf } from "./unreadable.ts";
import { openZip, type Parts } from "./zip.ts";

export type FirstLook =
  | { readonly format: ResumeFormat }
  | { readonly rule: FileRule /** What it really is. */; readonly kind?: FileKind };

export async function lookAt(name: string, bytes: Uint8Array): Promise<FirstLook> {
  if (bytes.length === 0) return { rule: "file-empty" };
  if (bytes.length > maxFileBytes) return { rule: "file-large" };
  const kind = kindOfFile(bytes);
  const named = kindByName(name);
  if (kind === "locked") return { rule: "file-locked" };
  const { success: isResume, data: format } = ResumeFormat.safeParse(kind);
  if (!isResume) return { rule: ruleFor(kind, named), kind };
  // Much is text: a page, a table, a script. Only what is called one is a résumé in plain text.
  if (kind === "txt" && named === null && hasExtension(name)) return { rule: "file-kind" };
  if (named !== kind && hasExtension(name)) return { rule: "file-renamed", kind };
  return kind === "docx" || kind === "odt" ? lookInto(format, bytes) : { format };
}

/** A zip of nothing that Word knows, or bytes that nobody knows, under a document's name: it was cut off or overwritten. */
function ruleFor(kind: FileKind, named: FileKind | null): FileRule {
  if (named === null || !ResumeFormat.safeParse(named).success) return "file-kind";
  const isBroken = kind === "unknown" ? named !== "txt" : kind === "zip" && named !== "pdf" && named !== "txt";
  return isBroken ? "file-damaged" : "file-renamed";
}

function hasExtension(name: string): boolean {
  return /[^.]\.[a-z0-9]{1,8}$/i.test(name.trim());
}

async function lookInto(format: ResumeFormat, bytes: Uint8Array): Promise<FirstLook> {
  try {
    const parts = await openZip(bytes);
    return format === "odt" && (await isLocked(parts)) ? { rule: "file-locked" } : { format };
  } catch (error) {
    return { rule: ruleOf(error) };
  }
}

/** LibreOffice leaves the list of parts readable, with how each is locked. */
async function isLocked(parts: Parts): Promise<boolean> {
  if (!parts.names.includes("META-INF/manifest.xml")) return false;
  const manifest = await buffer(await parts.open("META-INF/manifest.xml"));
  return manifest.includes("encryption-data");
}
