import type { Client } from "#contract/contract";
import type { Document } from "#domain/documents";
import { type Attachment, maxAttachedBytes } from "#domain/files";
import { useUpload } from "../../../app/files/use-upload.ts";
import { useWrite } from "../../../app/query.ts";
import { sentenceOf } from "../../../app/stop-words.ts";
import { refusalOf } from "../../../app/upload.ts";
import { useOpenCopy } from "../../../app/use-open-copy.ts";
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
  const toasts = useToasts();
  const openCopy = useOpenCopy();
  const { coming, problem, send: sendOne, attempt, cancel } = useUpload();
  const attach = useWrite(async (client, one: Attachment) => {
    await autosave.flush();
    return client.documents.attach({ id, file: sourceOf(one) });
  });
  const detach = useWrite(async (client, name: string) => {
    await autosave.flush();
    return client.documents.detach({ id, name });
  });

  const send = (file: File, to: Attachment["from"]) => {
    const total = attachments.reduce((sum, { size }) => sum + size, file.size);
    const refusal = total < maxAttachedBytes ? refusalOf(file) : tooMuch; // the tighter bound is named first
    const keep = async (api: Client, { name, sha256 }: { readonly name: string; readonly sha256: string }) => {
      if (to?.noun === "resume_version") await api.resumeVersions.putFile({ id: to.id, name, sha256 });
      if (to?.noun === "recommender") await api.recommenders.putLetter({ id: to.id, name, sha256 });
      await autosave.flush();
      await api.documents.attach({ id, file: sourceOf({ name, sha256, from: to }) });
    };
    return sendOne(file, keep, refusal);
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
    cancel,
    open: (one) => openCopy({ sha256: one.sha256 ?? "", name: one.name }),
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
