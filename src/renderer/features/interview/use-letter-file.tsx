import { type ReactElement, useState } from "react";
import type { Client } from "#contract/contract";
import type { Recommender } from "#domain/recommenders";
import { stopsOf } from "../../app/error-view.tsx";
import { useUpload } from "../../app/files/use-upload.ts";
import { useWrite } from "../../app/query.ts";
import { sentenceOf } from "../../app/stop-words.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { ConfirmDialog } from "../../kit/confirm-dialog.tsx";
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
  const openCopy = useOpenCopy();
  const { coming, problem, send, attempt, cancel } = useUpload();
  const [asked, setAsked] = useState<Stored | null>(null);
  const put = async (client: Client, stored: Stored, isSure: boolean) => {
    await autosave.flush();
    const { dossier } = await client.opportunities.open({ id: opportunityId });
    const revision = dossier.recommenders.find((one) => one.id === id)?.revision;
    return client.recommenders.putLetter({ id, revision, ...stored, ...(isSure ? { release: { warned: true } } : {}) });
  };
  const replace = useWrite((client, stored: Stored) => put(client, stored, true));

  return {
    coming,
    problem,
    cancel,
    async add(chosen) {
      if (coming !== null) return;
      await send(chosen, async (client, stored) => {
        try {
          await put(client, stored, false);
        } catch (thrown) {
          const stops = thrown instanceof Error ? stopsOf(thrown) : [];
          if (!stops.some(({ verdict }) => verdict === "warn")) throw thrown;
          setAsked(stored);
        }
      });
    },
    open: () => openCopy({ sha256: sha256 ?? "", name: file }),
    question: (
      <ConfirmDialog
        isOpen={asked !== null}
        title="Put this letter in the other's place?"
        verb="Take this one"
        cancelWord="Keep the first"
        onConfirm={() => {
          if (asked !== null) void attempt(() => replace.mutateAsync(asked));
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        {sentenceOf({ verdict: "warn", rule: "letter-there" })}
      </ConfirmDialog>
    ),
  };
}
