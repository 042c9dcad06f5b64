import { useQueryClient } from "@tanstack/react-query";
import type { Client } from "#contract/contract";
import { useToasts } from "../kit/toasts.tsx";
import { explain } from "./error-view.tsx";
import { useApi } from "./query.ts";

interface Removal {
  /** "Deleted Mira Anders." */
  readonly said: string;
  readonly remove: (api: Client) => Promise<unknown>;
  readonly restore: (api: Client) => Promise<unknown>;
}

/** Deletes at once, and for ten seconds offers to bring it back; it lies in the trash afterwards. True: it is deleted. */
export function useRemoval(): (removal: Removal) => Promise<boolean> {
  const api = useApi();
  const client = useQueryClient();
  const toasts = useToasts();
  const attempt = async (act: (api: Client) => Promise<unknown>) => {
    try {
      await act(api);
    } catch (thrown) {
      toasts.show({ text: explain(thrown instanceof Error ? thrown : new Error(String(thrown))), tone: "late" });
      return false;
    }
    await client.invalidateQueries();
    return true;
  };
  return async ({ said, remove, restore }) => {
    const isDone = await attempt(remove);
    if (isDone) toasts.show({ text: said, undo: () => void attempt(restore) });
    return isDone;
  };
}

/** A name inside a sentence: its direction of writing does not touch the words around it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
