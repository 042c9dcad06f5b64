import type { Client } from "#contract/contract";
import { useWrite } from "../../../app/query.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Workspace } from "../workspace.ts";

/** "Just for me": the words move to the private pages, and leave the record from which letters are written. */
export function useMakePrivate(
  { interview }: Workspace,
  remove: (api: Client, id: string) => Promise<unknown>,
): (row: { readonly id: string; readonly text: string }) => void {
  const toasts = useToasts();
  const move = useWrite(async (api, { id, text }: { readonly id: string; readonly text: string }) => {
    await api.journal.create({ on: interview.startsWall.slice(0, 10), interviewId: interview.id, text });
    await remove(api, id);
  });
  return (row) => move.mutate(row, { onSuccess: () => toasts.show({ text: "Now just for you: never in a letter" }) });
}
