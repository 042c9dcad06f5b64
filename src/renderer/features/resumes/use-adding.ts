import { useCallback, useEffect, useRef, useState } from "react";
import { problemOfSending } from "../../app/files/use-upload.ts";
import { useWrite } from "../../app/query.ts";
import { refusalOf, upload } from "../../app/upload.ts";
import { isolated } from "../../app/use-removal.ts";
import { useToasts } from "../../kit/toasts.tsx";

export interface Refused {
  readonly key: number;
  readonly name: string;
  /** Why, what became of it, and what to do next. */
  readonly words: string;
}

interface Adding {
  /** `share` from 0 to 1; null: it is there, and being read. */
  readonly coming: { readonly name: string; readonly share: number | null; readonly waiting: number } | null;
  readonly refused: readonly Refused[];
  readonly dismiss: (key: number) => void;
  /** One after another; those that are given while others come wait for them. */
  readonly add: (files: readonly File[]) => void;
  /** Ends it, with all that waits. */
  readonly cancel: () => void;
}

/** Files become versions. A file that is refused is said by its name, and the next one comes all the same. */
export function useAdding(onAdded: (id: string) => void): Adding {
  const toasts = useToasts();
  const [coming, setComing] = useState<Adding["coming"]>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const waiting = useRef<readonly File[]>([]);
  const abort = useRef<AbortController>(null);
  const keys = useRef(0);
  const cancel = useCallback(() => {
    waiting.current = [];
    abort.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);

  const put = useWrite(async (api, { file, signal }: { readonly file: File; readonly signal: AbortSignal }) => {
    const say = (share: number | null) => setComing({ name: file.name, share, waiting: waiting.current.length });
    say(0);
    const { sha256 } = await upload(api, file, { signal, onProgress: say });
    say(null);
    const version = await api.resumeVersions.add({ name: file.name, sha256 });
    // It cannot be stopped while it is read: what came of it is put into the trash then.
    if (signal.aborted) await api.resumeVersions.remove({ id: version.id });
    return signal.aborted ? null : version;
  });
  const takeBack = useWrite((api, id: string) => api.resumeVersions.remove({ id }));

  const refuse = (name: string, words: string) => {
    keys.current += 1;
    const one = { key: keys.current, name, words };
    setRefused((others) => [...others, one]);
  };
  const addOne = async (file: File, signal: AbortSignal) => {
    const words = refusalOf(file);
    if (words !== null) return refuse(file.name, words);
    try {
      const version = await put.mutateAsync({ file, signal });
      if (version === null) return;
      toasts.show({ text: `Added ${isolated(version.label)}`, undo: () => takeBack.mutate(version.id) });
      onAdded(version.id);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const problem = problemOfSending(error, file.name);
      if (problem !== null) refuse(file.name, problem);
    }
  };
  const run = async () => {
    // What is given while one that was cancelled still ends comes after it.
    for (let [file] = waiting.current; file !== undefined; [file] = waiting.current) {
      waiting.current = waiting.current.slice(1);
      abort.current = abort.current?.signal.aborted === false ? abort.current : new AbortController();
      await addOne(file, abort.current.signal);
    }
    abort.current = null;
    setComing(null);
  };

  return {
    coming,
    refused,
    dismiss: (key) => setRefused((all) => all.filter((one) => one.key !== key)),
    add(files) {
      waiting.current = [...waiting.current, ...files];
      if (abort.current !== null || files.length === 0) return;
      setRefused([]);
      void run();
    },
    cancel,
  };
}
