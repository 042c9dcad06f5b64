// What stands in the way of a draft for a mail program, and the files that go with it (DOMAIN F1).

import { ProntoError } from "#contract/errors";
import type { Document } from "#domain/documents";
import type { Stop } from "#domain/guard/stop";
import type { FileStore } from "./file-store.ts";
import { type AttachedFile, isMailAddress } from "./letter-eml.ts";
import { toLeave } from "./taken-files.ts";

/** Bytes: what nearly every mail server takes. */
const most = 10_000_000;

/** Before anything is read: an address that is none, and files that are too much together. */
export function checkDraft({ form, toAddress, ccAddress, attachments }: Document): readonly Stop[] {
  if (form !== "email" && form !== "letter")
    throw new ProntoError("invalid", "Only a letter is a message", { details: { field: "form" } });
  const wrong = [toAddress, ccAddress].map((text) => text.trim()).find((text) => text !== "" && !isMailAddress(text));
  const unusable: Stop = { verdict: "refuse", rule: "draft", what: `“${wrong}” is no e-mail address` };
  // In base64 three bytes are four, and every line has an end.
  return [
    ...(wrong === undefined ? [] : [unusable]),
    ...checkSize(Math.ceil(attachments.reduce((sum, { size }) => sum + size, 0) * 1.36)),
  ];
}

export function checkSize(bytes: number): readonly Stop[] {
  if (bytes < most) return [];
  const megabytes = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return [{ verdict: "refuse", rule: "draft", what: `with its files it has ${megabytes} MB, and 10 are the most` }];
}

/** Those whose bytes are in the journal; of the others the gate has warned (C29). */
export async function attachedFiles(
  { attachments }: Document,
  store: Pick<FileStore, "read">,
): Promise<readonly AttachedFile[]> {
  const files: AttachedFile[] = [];
  for (const { name, sha256 } of attachments)
    if (sha256 !== null) files.push({ name, bytes: toLeave(name, await store.read(sha256)) });
  return files;
}
