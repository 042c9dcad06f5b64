import { useEffect, useRef, useState } from "react";
import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { explain } from "../error-view.tsx";
import { useWrite } from "../query.ts";
import { refusalOf, upload } from "../upload.ts";

/** A file of the journal, by the name it came with. */
interface Stored {
  readonly name: string;
  readonly sha256: string;
}

interface Sending {
  /** The file that is on its way; `share` from 0 to 1. */
  readonly coming: { readonly name: string; readonly share: number } | null;
  /** What went wrong last, in words. */
  readonly problem: string | null;
  /** Sends one file, and hands it to its record. False: it failed and why is said, or it was cancelled. */
  readonly send: (file: File, keep: Keep, refusal?: string | null) => Promise<boolean>;
  /** Anything else that may fail, with its words in the same place. */
  readonly attempt: (work: () => Promise<unknown>, words?: (error: Error) => string | null) => Promise<boolean>;
  /** Between two pieces of the file: what was sent until then is forgotten. */
  readonly cancel: () => void;
}

type Keep = (api: Client, stored: Stored) => Promise<unknown>;

/** One file after another into the journal, with how far it is, a way out, and words for what goes wrong. */
export function useUpload(): Sending {
  const [coming, setComing] = useState<Sending["coming"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const put = useWrite(async (api, { file, keep }: { readonly file: File; readonly keep: Keep }) => {
    const { name } = file;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setComing({ name, share: 0 });
    const { sha256 } = await upload(api, file, { signal, onProgress: (share) => setComing({ name, share }) });
    await keep(api, { name, sha256 });
  });
  const attempt: Sending["attempt"] = async (work, words = explain) => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setProblem(words(thrown instanceof Error ? thrown : new Error(String(thrown))));
      return false;
    }
  };

  return {
    coming,
    problem,
    attempt,
    async send(file, keep, refusal = refusalOf(file)) {
      if (refusal !== null) {
        setProblem(refusal);
        return false;
      }
      const isDone = await attempt(
        () => put.mutateAsync({ file, keep }),
        (error) => problemOfSending(error, file.name),
      );
      setComing(null);
      return isDone;
    },
    cancel: () => abort.current?.abort(),
  };
}

/** Null: it was cancelled, which is no problem. */
export function problemOfSending(error: Error, name: string): string | null {
  if (error.name === "AbortError") return null;
  if (error.name === "NotReadableError" || error.name === "NotFoundError")
    return `“${name}” could not be read, so it was not taken. See whether it is still there and may be read, and choose it again.`;
  if (error instanceof ProntoError && error.code === "invalid")
    return `“${name}” did not arrive whole, so it was not taken. Choose it again.`;
  if (error instanceof ProntoError && error.details?.cause === "full")
    return `“${name}” was not taken: the disk is full. Everything else is as it was. Free some space and choose it again.`;
  if (error instanceof ProntoError) return explain(error);
  return `Pronto does not answer, so “${name}” was not taken. Start it again if it was closed, and choose the file again.`;
}
