import type { Document, DocumentFields } from "#domain/documents";
import type { ProofFinding } from "#domain/review/proofread";
import { useRead, useWrite } from "../../../app/query.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import { useRest } from "../../../kit/use-rest.ts";

type Draft = Pick<Document, keyof DocumentFields>;

/** After the last key; the checker must not run while somebody types. */
const pauseMs = 700;

interface Proofreading {
  readonly findings: readonly ProofFinding[];
  readonly keepWord: (word: string) => void;
}

/** Spelling and grammar, once the hand rests and the words are stored. What is no longer so is shown no more. */
export function useProofread(id: string, draft: Draft, isReady: boolean): Proofreading {
  const toasts = useToasts();
  const isResting = useRest(draft, pauseMs);
  const { data = [] } = useRead("documents", "proofread", { id }, { isEnabled: isReady && isResting });
  const keep = useWrite(async (api, { word, isKept }: { readonly word: string; readonly isKept: boolean }) => {
    const { revision, ownWords } = await api.settings.get({});
    const others = ownWords.filter((one) => one !== word);
    return api.settings.save({ revision, ownWords: isKept ? [...others, word] : others });
  });
  return {
    findings: data.filter(({ field, start, end, found }) => textOf(draft, field).slice(start ?? 0, end ?? 0) === found),
    keepWord: (word) =>
      keep.mutate(
        { word, isKept: true },
        {
          onSuccess: () =>
            toasts.show({
              text: `“${word}” is one of your words now`,
              undo: () => keep.mutate({ word, isKept: false }),
            }),
          onError: () => toasts.show({ text: `“${word}” was not kept. Try once more.` }),
        },
      ),
  };
}

function textOf(draft: Draft, field: ProofFinding["field"]): string {
  return field === "subject" || field === "body" ? draft[field] : "";
}
