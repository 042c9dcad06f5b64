import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { kindByName } from "#domain/file-kinds";
import { isProgram, toFileName } from "#domain/file-names";
import { ResumeFormat } from "#domain/resume-text";
import type { FileStore } from "./file-store.ts";
import { createOpenedCopies } from "./opened-copies.ts";
import type { Platform } from "./platform.ts";
import type { Reader } from "./reading/reader.ts";
import { toLeave } from "./taken-files.ts";
import { createUploads } from "./uploads.ts";

interface Files {
  readonly handlers: Handlers["files"];
  readonly close: () => void;
}

export function createFileHandlers(store: FileStore, platform: Platform, reader: Pick<Reader, "warm">): Files {
  const uploads = createUploads(store.incoming, platform);
  const copies = createOpenedCopies();

  /** A host that starts no program leaves the opening to the person, who is told where the copy is. */
  const opened = async (path: string) => {
    try {
      await platform.openFile(path);
    } catch (error) {
      const leavesIt = platform.desktop === null && error instanceof ProntoError && error.code === "refused";
      if (!leavesIt) throw error;
    }
  };

  return {
    handlers: {
      ...uploads.handlers,
      begin(file) {
        // Most likely a version of the résumé, and while it comes its reader gets ready.
        if (ResumeFormat.safeParse(kindByName(file.name)).success) reader.warm();
        return uploads.handlers.begin(file);
      },
      async read({ sha256, offset }) {
        if (offset === 0) await store.verify(sha256);
        return { base64: store.pieceAt(sha256, offset).toString("base64"), size: store.sizeOf(sha256) };
      },
      async open({ sha256, name }) {
        if (isProgram(toFileName(name))) throw new ProntoError("refused", "Programs are not opened");
        const path = copies.write(name, toLeave(name, await store.read(sha256)));
        await opened(path);
        return { path };
      },
    },
    close() {
      uploads.stop();
      copies.clear();
    },
  };
}
