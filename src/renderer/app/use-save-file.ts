import type { Client } from "#contract/contract";
import { useToasts } from "../kit/toasts.tsx";
import { explain } from "./error-view.tsx";
import { useWrite } from "./query.ts";

type Saved = { readonly path: string } | null;
type Save = (api: Client) => Promise<Saved>;

/** Saves a file and says where it is; `nothing` is said where there was none to save, or none was wanted. */
export function useSaveFile(): (save: Save, nothing: string) => void {
  const toasts = useToasts();
  const write = useWrite((api, save: Save) => save(api));
  return (save, nothing) =>
    write.mutate(save, {
      onSuccess: (file) => toasts.show({ text: file === null ? nothing : `Saved as ${file.path}` }),
      onError: (error) => toasts.show({ text: explain(error), tone: "late" }),
    });
}
