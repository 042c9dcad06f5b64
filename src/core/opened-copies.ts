import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toFileName } from "#domain/file-names";
import { toStorageError } from "./whole-file.ts";

interface OpenedCopies {
  /** Into a fresh folder that only this account may enter. Returns the path. */
  readonly write: (name: string, bytes: Uint8Array) => string;
  /** Takes away what nobody has changed since; what somebody has worked on is theirs. */
  readonly clear: () => void;
}

/** Files of the journal in the open, for the programs of the system: copies, outside of the folder that is kept encrypted. */
export function createOpenedCopies(): OpenedCopies {
  const written = new Map<string, number>();
  return {
    write(name, bytes) {
      try {
        const path = join(mkdtempSync(join(tmpdir(), "pronto-copy-")), toFileName(name)); // made with mode 0700
        writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
        written.set(path, statSync(path).mtimeMs);
        return path;
      } catch (error) {
        throw toStorageError(error);
      }
    },
    clear() {
      for (const [path, mtimeMs] of written) {
        try {
          if (statSync(path).mtimeMs === mtimeMs) rmSync(dirname(path), { recursive: true });
        } catch {} // gone already, or held open by its program
      }
      written.clear();
    },
  };
}
