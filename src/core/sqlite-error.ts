import { ProntoError, type StorageCause } from "#contract/errors";

/** SQLite's codes as the one error of the app; undefined: it is none of SQLite's, or one that nobody foresaw. */
export function fromSqliteError(thrown: unknown): ProntoError | undefined {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const cause = causeOf(code);
  if (cause !== undefined) return new ProntoError("storage", code, { cause: thrown, details: { cause } });
  switch (code) {
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return new ProntoError("not-found", "It names a row that is not there", { cause: thrown });
    case "SQLITE_CONSTRAINT_UNIQUE":
      return new ProntoError("conflict", "Another row has that place", { cause: thrown });
    case "SQLITE_CONSTRAINT_TRIGGER":
      return new ProntoError("refused", "A rule of the journal stands against it", { cause: thrown });
    default:
      return undefined;
  }
}

function causeOf(code: string): StorageCause | undefined {
  if (/^SQLITE_(NOTADB|CORRUPT|IOERR_(READ|SHORT_READ|CORRUPTFS|DATA))/.test(code)) return "damaged";
  // A file-size limit or a failing disk says IOERR where a full one says FULL; for the person both mean: no room.
  if (/^SQLITE_(FULL|IOERR)/.test(code)) return "full";
  return /^SQLITE_(BUSY|LOCKED|READONLY|CANTOPEN|PERM|PROTOCOL)/.test(code) ? "locked" : undefined;
}
