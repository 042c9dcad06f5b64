import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import { type Document, DocumentVersion } from "#domain/documents";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";

export interface KeptVersions {
  readonly keep: (document: Document, why: DocumentVersion["why"]) => void;
  /** Newest first. */
  readonly list: (documentId: string) => DocumentVersion[];
  readonly get: (documentId: string, version: number) => DocumentVersion;
}

/** Every state that a letter was in when something was done with it. What says the same as the one before is not kept twice. */
export function createKeptVersions(db: Database, platform: Platform): KeptVersions {
  const columns = Object.keys(DocumentVersion.shape);
  const codecs = codecsOf(DocumentVersion);
  const all = db.prepare<[string]>(
    `SELECT ${columns.join(", ")} FROM documentVersions WHERE documentId = ? ORDER BY version DESC`,
  );
  const insert = db.prepare(
    `INSERT INTO documentVersions (${columns.join(", ")}) VALUES (${columns.map((key) => `@${key}`).join(", ")})`,
  );

  // The seam: the columns of the table are the keys of the schema.
  const list = (documentId: string) =>
    all.all(documentId).map((row) => decodeRow(row as Record<string, unknown>, codecs) as DocumentVersion);

  return {
    list,
    get(documentId, version) {
      const kept = list(documentId).find((one) => one.version === version);
      if (kept === undefined) throw new ProntoError("not-found", "No such version");
      return kept;
    },
    keep({ id, ...document }, why) {
      const [newest] = list(id);
      const { toAddress, subject, salutation, body, attachments, exportedName, exportedSha256 } = document;
      const file = isWithFile(why) ? { fileName: exportedName, fileSha256: exportedSha256 } : noFile;
      const state = { why, toAddress, subject, salutation, body, attachments, ...file };
      if (newest !== undefined && isSame(newest, state)) return;
      const kept = { documentId: id, version: (newest?.version ?? 0) + 1, at: platform.now().toISOString(), ...state };
      insert.run(encodeRow(kept, codecs));
    },
  };
}

const noFile = { fileName: null, fileSha256: null };

/** The file is what was made of these words, not of earlier ones. */
function isWithFile(why: DocumentVersion["why"]): boolean {
  return why === "exported" || why === "sent";
}

function isSame(newest: DocumentVersion, state: Partial<DocumentVersion>): boolean {
  return Object.entries(state).every(
    ([key, value]) => JSON.stringify(Reflect.get(newest, key)) === JSON.stringify(value),
  );
}
