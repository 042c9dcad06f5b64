// What a recommender's letter may come as (R41): a page to read, whole and what its name says. It is never changed.

import { type FileKind, kindByName, kindOfFile } from "#domain/file-kinds";
import type { Stop } from "#domain/guard/stop";
import { ruleOf } from "./reading/unreadable.ts";
import { openZip } from "./reading/zip.ts";

/** What stands against it; nothing: it is one to keep. */
export async function letterFileStops(name: string, bytes: Uint8Array): Promise<readonly Stop[]> {
  const stop = await stopOf(name, bytes);
  return stop === null ? [] : [stop];
}

async function stopOf(name: string, bytes: Uint8Array): Promise<Stop | null> {
  if (bytes.length === 0) return refuse("file-empty", name);
  const kind = kindOfFile(bytes);
  if (kind === "locked") return refuse("file-locked", name);
  if (/\.eml$/i.test(name)) return isMessage(kind, bytes) ? null : refuse("letter-renamed", kind);
  const named = kindByName(name);
  if (!letters.has(kind)) {
    const isBroken = named !== null && letters.has(named) && named !== "txt" && (kind === "unknown" || kind === "zip");
    return isBroken ? refuse("file-damaged", name) : refuse("letter-kind", kind);
  }
  if (named !== kind) return refuse("letter-renamed", kind);
  const rule = await faultOf(kind, bytes);
  return rule === null ? null : refuse(rule, name);
}

const letters: ReadonlySet<FileKind> = new Set(["pdf", "docx", "odt", "txt", "jpeg", "png"]);

/** A message as mail programs save it: text that begins with its header. */
function isMessage(kind: FileKind, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return kind === "txt" && /^[\w-]+:[^\n]*\n/.test(head) && /^(?:from|to|subject|date):/im.test(head);
}

/** Where it was cut off on its way, its end is missing. */
async function faultOf(kind: FileKind, bytes: Uint8Array): Promise<string | null> {
  if (kind === "pdf") return endsWith(bytes, "startxref", 4096);
  if (kind === "png") return endsWith(bytes, "IEND", 4096);
  if (kind !== "docx" && kind !== "odt") return null;
  try {
    await openZip(bytes);
    return null;
  } catch (error) {
    return ruleOf(error);
  }
}

function endsWith(bytes: Uint8Array, mark: string, within: number): string | null {
  return Buffer.from(bytes.subarray(-within)).includes(mark) ? null : "file-damaged";
}

function refuse(rule: string, what: string): Stop {
  return { verdict: "refuse", rule, what };
}
