import { type ReactElement, useEffect, useRef, useState } from "react";
import { ProntoError } from "#contract/errors";
import type { Recommender } from "#domain/recommenders";
import { explain, stopsOf } from "../../app/error-view.tsx";
import { useApi, useWrite } from "../../app/query.ts";
import { sentenceOf } from "../../app/stop-words.ts";
import { refusalOf, upload } from "../../app/upload.ts";
import { isolated } from "../../app/use-removal.ts";
import { ConfirmDialog } from "../../kit/confirm-dialog.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import type { Autosave } from "../../kit/use-autosave.ts";

export interface LetterFile {
  readonly coming: { readonly name: string; readonly share: number } | null;
  readonly problem: string | null;
  readonly add: (file: File) => Promise<void>;
  readonly cancel: () => void;
  readonly open: () => Promise<void>;
  /** Whether it takes the place of the letter that is there; to be shown once. */
  readonly question: ReactElement;
}

interface Stored {
  readonly name: string;
  readonly sha256: string;
}

/** Their letter as a file: taken as it came, opened as a copy, replaced only on purpose. */
export function useLetterFile({ id, opportunityId, file, sha256 }: Recommender, autosave: Autosave): LetterFile {
  const api = useApi();
  const toasts = useToasts();
  const [coming, setComing] = useState<LetterFile["coming"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<Stored | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const put = useWrite(async (client, { isSure, ...stored }: Stored & { readonly isSure: boolean }) => {
    await autosave.flush();
    const { dossier } = await client.opportunities.open({ id: opportunityId });
    const revision = dossier.recommenders.find((one) => one.id === id)?.revision;
    return client.recommenders.putLetter({ id, revision, ...stored, ...(isSure ? { release: { warned: true } } : {}) });
  });

  const keep = async (stored: Stored, isSure: boolean) => {
    try {
      await put.mutateAsync({ ...stored, isSure });
    } catch (thrown) {
      const stops = thrown instanceof Error ? stopsOf(thrown) : [];
      if (!stops.some(({ verdict }) => verdict === "warn") || isSure) throw thrown;
      setAsked(stored);
    }
  };
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      setProblem(error.name === "AbortError" ? null : wordsOf(error));
    }
    setComing(null);
  };

  return {
    coming,
    problem,
    async add(chosen) {
      const refusal = refusalOf(chosen);
      if (coming !== null || refusal !== null) return setProblem(refusal);
      await attempt(async () => {
        abort.current = new AbortController();
        const { signal } = abort.current;
        const onProgress = (share: number) => setComing({ name: chosen.name, share });
        onProgress(0);
        const sent = await upload(api, chosen, { signal, onProgress });
        await keep({ name: chosen.name, sha256: sent.sha256 }, false);
      });
    },
    cancel: () => abort.current?.abort(),
    open: () =>
      attempt(async () => {
        const { path } = await api.files.open({ sha256: sha256 ?? "", name: file });
        toasts.show({ text: `A copy to read is at ${isolated(path)}` });
      }),
    question: (
      <ConfirmDialog
        isOpen={asked !== null}
        title="Put this letter in the other's place?"
        verb="Take this one"
        cancelWord="Keep the first"
        onConfirm={() => {
          if (asked !== null) void attempt(() => keep(asked, true));
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        {sentenceOf({ verdict: "warn", rule: "letter-there" })}
      </ConfirmDialog>
    ),
  };
}

function wordsOf(error: Error): string {
  if (error.name === "NotReadableError" || error.name === "NotFoundError")
    return "The file could not be read, so it was not added. See whether it is still there, and choose it again.";
  if (error instanceof ProntoError && error.code === "invalid")
    return "The file did not arrive whole, so it was not added. Choose it again.";
  return explain(error);
}
