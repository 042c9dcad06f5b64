import { ProntoError } from "#contract/errors";
import { useToasts } from "../kit/toasts.tsx";
import { explain, stopsOf } from "./error-view.tsx";
import { useApi } from "./query.ts";
import { isolated } from "./use-removal.ts";

interface StoredFile {
  readonly sha256: string;
  readonly name: string;
}

/** Opens a copy of a file of the journal, a picture without where it was taken, and says where it lies; or why it was not opened. */
export function useOpenCopy(): (file: StoredFile) => Promise<void> {
  const api = useApi();
  const toasts = useToasts();
  return async (file) => {
    try {
      const { path } = await api.files.open(file);
      toasts.show({ text: `A copy to read is at ${isolated(path)}` });
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      toasts.show({ text: problemOf(error, isolated(file.name)), tone: "late" });
    }
  };
}

function problemOf(error: Error, name: string): string {
  const code = error instanceof ProntoError ? error.code : null;
  if (code === "not-found") return `The bytes of ${name} are not in the journal. Put the file in again.`;
  if (code === "storage")
    return `${name} could not be opened: there is no room for a copy, or its bytes are damaged. Nothing was changed; free some space, and try it again.`;
  if (code === "refused" && stopsOf(error).length === 0)
    return `${name} was not opened: it is a program itself, or the system has none for it. It is safe in the journal.`;
  return explain(error);
}
