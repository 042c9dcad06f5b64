import type { Client } from "#contract/contract";
import { explain } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { statusPhrase } from "../../../app/words.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Workspace } from "../workspace.ts";

type Answer = Omit<Parameters<Client["opportunities"]["close"]>[0], "id" | "revision">;

interface OutcomeActs {
  /** Keeps the answer; for ten seconds all of it can be taken back. */
  readonly close: (answer: Answer, onKept: () => void) => void;
  /** There was no answer after all. */
  readonly reopen: () => void;
  readonly error: Error | null;
}

export function useOutcome({ dossier: { opportunity, touches } }: Workspace): OutcomeActs {
  const toasts = useToasts();
  const { id, revision, status, outcomeAt, outcomeText, futureOpening } = opportunity;
  const { startsOn, agreedTerms, ownReason } = opportunity;
  const before = { status, outcomeAt, outcomeText, futureOpening, startsOn, agreedTerms, ownReason };
  const close = useWrite((api, answer: Answer) => api.opportunities.close({ ...answer, id, revision }));
  const undo = useWrite(async (api, answer: Answer) => {
    const open = await api.opportunities.reopen({ id });
    await api.opportunities.save({ id, revision: open.revision, ...before });
    if (answer.from !== undefined) await takeBackTold(api, answer.status);
  });
  const reopen = useWrite((api) => api.opportunities.reopen({ id }));

  /** The entry that came into the ledger with the answer. */
  async function takeBackTold(api: Client, result: string): Promise<void> {
    const { dossier } = await api.opportunities.open({ id });
    const told = dossier.touches.find((one) => one.result === result && touches.every((old) => old.id !== one.id));
    if (told !== undefined) await api.touches.takeBack({ id: told.id });
  }

  const fail = (error: Error) => toasts.show({ text: explain(error), tone: "late" });
  return {
    close: (answer, onKept) =>
      close.mutate(answer, {
        onSuccess: () => {
          onKept();
          toasts.show({
            text: `Kept: ${statusPhrase(answer.status)}`,
            undo: () => undo.mutate(answer, { onError: fail }),
          });
        },
      }),
    reopen: () =>
      reopen.mutate(undefined, {
        onSuccess: () => toasts.show({ text: "Under way again" }),
        onError: fail,
      }),
    error: close.error,
  };
}
