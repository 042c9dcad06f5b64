import { useEffect, useRef, useState } from "react";
import { ProntoError } from "#contract/errors";
import type { Document } from "#domain/documents";
import { type Attachment, maxAttachedBytes } from "#domain/files";
import { explain } from "../../../app/error-view.tsx";
import { useApi, useWrite } from "../../../app/query.ts";
import { sentenceOf } from "../../../app/stop-words.ts";
import { refusalOf, upload } from "../../../app/upload.ts";
import { isolated } from "../../../app/use-removal.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";

interface Attachments {
  /** The file that is on its way; `share` from 0 to 1. */
  readonly coming: { readonly name: string; readonly share: number } | null;
  /** What went wrong last, in words. */
  readonly problem: string | null;
  readonly add: (files: readonly File[]) => Promise<void>;
  /** The file of a record, as it lies in the journal. */
  readonly addRecord: (attachment: Attachment) => Promise<void>;
  /** Brings the bytes of a file of which only the name is here. */
  readonly fill: (attachment: Attachment, file: File) => Promise<void>;
  readonly cancel: () => void;
  readonly open: (attachment: Attachment) => Promise<void>;
  readonly remove: (attachment: Attachment) => Promise<void>;
}

/** What can be done with the files of a letter. The last words are stored first, so that a file never overtakes them. */
export function useAttachments(
  { id, attachments }: Pick<Document, "id" | "attachments">,
  autosave: Autosave,
): Attachments {
  const api = useApi();
  const toasts = useToasts();
  const [coming, setComing] = useState<Attachments["coming"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const put = useWrite(async (client, { file, to }: { readonly file: File; readonly to: Attachment["from"] }) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setComing({ name: file.name, share: 0 });
    const { sha256 } = await upload(client, file, {
      signal,
      onProgress: (share) => setComing({ name: file.name, share }),
    });
    const stored = { name: file.name, sha256 };
    if (to?.noun === "resume_version") await client.resumeVersions.putFile({ id: to.id, ...stored });
    if (to?.noun === "recommender") await client.recommenders.putLetter({ id: to.id, ...stored });
    await autosave.flush();
    await client.documents.attach({ id, file: sourceOf({ name: file.name, sha256, from: to }) });
  });
  const attach = useWrite(async (client, one: Attachment) => {
    await autosave.flush();
    return client.documents.attach({ id, file: sourceOf(one) });
  });
  const detach = useWrite(async (client, name: string) => {
    await autosave.flush();
    return client.documents.detach({ id, name });
  });

  /** False: it failed, and why is said. */
  const attempt = async (work: () => Promise<unknown>, words: (error: Error) => string | null = explain) => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setProblem(words(thrown instanceof Error ? thrown : new Error(String(thrown))));
      return false;
    }
  };
  const send = async (file: File, to: Attachment["from"]) => {
    const total = attachments.reduce((sum, { size }) => sum + size, file.size);
    const refusal = total < maxAttachedBytes ? refusalOf(file) : tooMuch; // the tighter bound is named first
    if (refusal !== null) {
      setProblem(refusal);
      return false;
    }
    const isDone = await attempt(
      () => put.mutateAsync({ file, to }),
      (error) => problemOfSending(error, file.name),
    );
    setComing(null);
    return isDone;
  };

  return {
    coming,
    problem,
    async add(files) {
      if (coming !== null) return;
      for (const file of files) if (!(await send(file, null))) return;
    },
    async addRecord(one) {
      await attempt(() => attach.mutateAsync(one));
    },
    async fill({ from }, file) {
      if (coming === null) await send(file, from);
    },
    cancel: () => abort.current?.abort(),
    async open(one) {
      await attempt(
        async () => {
          const { path } = await api.files.open({ sha256: one.sha256 ?? "", name: one.name });
          toasts.show({ text: `A copy to read is at ${isolated(path)}` });
        },
        (error) => problemOfOpening(error, one.name),
      );
    },
    async remove(one) {
      const undo = () => void attempt(() => attach.mutateAsync(one));
      const isDone = await attempt(() => detach.mutateAsync(one.name));
      if (isDone) toasts.show({ text: `${isolated(one.name)} is taken out`, undo });
    },
  };
}

/** Said before it is sent: bytes that no letter refers to would stay in the journal. */
const tooMuch = sentenceOf({ verdict: "refuse", rule: "F1" });

function sourceOf({ name, sha256, from }: Pick<Attachment, "name" | "sha256" | "from">) {
  if (from?.noun === "resume_version") return { resumeVersionId: from.id };
  if (from?.noun === "recommender") return { recommenderId: from.id };
  return { name, sha256: sha256 ?? "" };
}

/** Null: it was cancelled, which is no problem. */
function problemOfSending(error: Error, name: string): string | null {
  if (error.name === "AbortError") return null;
  if (error.name === "NotReadableError" || error.name === "NotFoundError")
    return `“${name}” could not be read, so it was not attached. See whether it is still there and may be read, and choose it again.`;
  if (error instanceof ProntoError && error.code === "invalid")
    return `“${name}” did not arrive whole, so it was not attached. Choose it again.`;
  if (error instanceof ProntoError && error.details?.cause === "full")
    return `“${name}” was not attached: the disk is full. Your letter is saved as it was. Free some space and choose it again.`;
  return explain(error);
}

function problemOfOpening(error: Error, name: string): string {
  const code = error instanceof ProntoError ? error.code : null;
  if (code === "not-found")
    return `The bytes of “${name}” are not in the journal. Take it out, and attach the file again.`;
  if (code === "storage")
    return `“${name}” could not be opened: there is no room for a copy, or its bytes are damaged. The letter is as it was; attach the file again if this comes back.`;
  if (code === "refused")
    return `“${name}” was not opened: it is a program itself, or the system has none for it. It is safe in the journal.`;
  return explain(error);
}
