import { explain } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { useToasts } from "../../kit/toasts.tsx";

/** Everything of one interview in a file: letters that are ready, plan and people. */
export function usePack(id: string): () => void {
  const toasts = useToasts();
  const write = useWrite((api) => api.interviews.exportPack({ id }));
  return () =>
    write.mutate(undefined, {
      onSuccess: (pack) => pack !== null && toasts.show({ text: `Saved as ${pack.path}${leftOut(pack.leftOut)}` }),
      onError: (error) => toasts.show({ text: explain(error), tone: "late" }),
    });
}

function leftOut(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? ". One letter is not ready and was left out."
    : `. ${count} letters are not ready and were left out.`;
}
