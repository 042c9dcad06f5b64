import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import type { Document, DocumentVersion } from "#domain/documents";
import type { Platform } from "./platform.ts";

interface KeptVersions {
  readonly keep: (document: Document, why: DocumentVersion["why"]) => void;
  /** Newest first. */
  readonly list: (documentId: string) => DocumentVersion[];
  readonly get: (documentId: string, version: number) => DocumentVersion;
}

/** Every state that a letter was in when something was done with it. What says the same as the one before is not kept twice. */
export function createKeptVersions(db: Database, platform: Platform): KeptVersions {
  const all = db.prepare<[string], DocumentVersion>(
    "SELECT documentId, version, at, why, subject, salutation, body FROM documentVersions WHERE documentId = ? ORDER BY version DESC",
  );
  const insert = db.prepare(
    "INSERT INTO documentVersions (documentId, version, at, why, subject, salutation, body) VALUES (@documentId, @version, @at, @why, @subject, @salutation, @body)",
  );

  return {
    list: (documentId) => all.all(documentId),
    get(documentId, version) {
      const kept = all.all(documentId).find((one) => one.version === version);
      if (kept === undefined) throw new ProntoError("not-found", "No such version");
      return kept;
    },
    keep({ id, subject, salutation, body }, why) {
      const [newest] = all.all(id);
      const isSame =
        newest?.why === why && newest.body === body && newest.subject === subject && newest.salutation === salutation;
      if (isSame) return;
      insert.run({
        documentId: id,
        version: (newest?.version ?? 0) + 1,
        at: platform.now().toISOString(),
        why,
        subject,
        salutation,
        body,
      });
    },
  };
}
