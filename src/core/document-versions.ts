import type { Database } from "better-sqlite3";
import { ProntoError } from "#contract/errors";
import { type Document, DocumentVersion } from "#domain/documents";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";

interface ExportedFile {
  readonly name: string;
  readonly sha256: string;
}

export interface KeptVersions {
  /** With an export its file, where one was made. */
  readonly keep: (document: Document, why: DocumentVersion["why"], file?: ExportedFile) => void;
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
    keep({ id, toAddress, subject, salutation, body, attachments }, why, file) {
      const earlier = list(id);
      const [newest] = earlier;
      const words = { toAddress, subject, salutation, body, attachments };
      const exported = earlier.find((one) => one.why === "exported" && isSame(one, words));
      // What left without a file, by the clipboard or the print view, is as it was exported before.
      if (why === "exported" && file === undefined && exported !== undefined && exported === newest) return;
      const state = { why, ...words, ...fileOf(why, file, exported) };
      if (newest !== undefined && isSame(newest, state)) return;
      const kept = { documentId: id, version: (newest?.version ?? 0) + 1, at: platform.now().toISOString(), ...state };
      insert.run(encodeRow(kept, codecs));
    },
  };
}

/** The file that was made of these very words: of what was edited since, the file that was sent is not known. */
function fileOf(why: DocumentVersion["why"], file: ExportedFile | undefined, exported: DocumentVersion | undefined) {
  if (why === "exported") return { fileName: file?.name ?? null, fileSha256: file?.sha256 ?? null };
  const { fileName = null, fileSha256 = null } = (why === "sent" ? exported : undefined) ?? {};
  return { fileName, fileSha256 };
}

function isSame(newest: DocumentVersion, state: Partial<DocumentVersion>): boolean {
  return Object.entries(state).every(
    ([key, value]) => JSON.stringify(Reflect.get(newest, key)) === JSON.stringify(value),
  );
}
