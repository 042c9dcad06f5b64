import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ProntoError } from "#contract/errors";
import { numberedName, toFileName } from "#domain/file-names";
import type { NamedFile, Platform } from "./platform.ts";
import { placeNewFile } from "./whole-file.ts";

interface DraftFolder {
  /** The path of the draft, open in its program; null: none opened it here, and nothing of it is left. */
  readonly open: (file: NamedFile) => Promise<string | null>;
}

/**
 * Where drafts lie while a mail program has them open: a folder that nobody else reads, beside the journal and not in the
 * one that the system shares. It is emptied at every start.
 */
export function createDraftFolder({ dataDir, openFile }: Platform): DraftFolder {
  const folder = join(dataDir, "drafts");
  rmSync(folder, { recursive: true, force: true });
  return {
    async open(file) {
      const path = place(folder, file);
      try {
        await openFile(path);
        return path;
      } catch (error) {
        rmSync(path, { force: true });
        if (error instanceof ProntoError && error.code === "refused") return null;
        throw error;
      }
    },
  };
}

function place(folder: string, { suggestedName, bytes }: NamedFile): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(toFileName(suggestedName), number));
    if (placeNewFile(path, bytes)) return path;
  }
}
