import type { Migration } from "../migrate.ts";

const tables = `
-- What is kept as a file, once however often it is used: by the SHA-256 of its bytes. Null: it is still coming in.
CREATE TABLE files (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT UNIQUE,
  size INTEGER NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE fileChunks (
  number INTEGER PRIMARY KEY,
  fileId TEXT NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (fileId, position)
) STRICT;

-- The bytes behind a hash never change.
CREATE TRIGGER filesAreFrozen BEFORE UPDATE ON files WHEN old.sha256 IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;
CREATE TRIGGER fileChunksAreFrozen BEFORE UPDATE ON fileChunks BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;
CREATE TRIGGER fileChunksAreWhole BEFORE INSERT ON fileChunks
WHEN (SELECT sha256 FROM files WHERE id = new.fileId) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;

CREATE TABLE templates (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;
CREATE INDEX templatesLiving ON templates (deletedAt, number);
`;

const columns = `
ALTER TABLE documents ADD COLUMN aboutId TEXT;
ALTER TABLE documents ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN handedOverAt TEXT;
ALTER TABLE documents ADD COLUMN templateId TEXT REFERENCES templates (id);
ALTER TABLE documentVersions ADD COLUMN toAddress TEXT NOT NULL DEFAULT '';
ALTER TABLE documentVersions ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documentVersions ADD COLUMN fileName TEXT;
ALTER TABLE documentVersions ADD COLUMN fileSha256 TEXT;
ALTER TABLE resumeVersions ADD COLUMN sha256 TEXT REFERENCES files (sha256);
ALTER TABLE resumeVersions ADD COLUMN news TEXT NOT NULL DEFAULT '';
ALTER TABLE recommenders ADD COLUMN sha256 TEXT REFERENCES files (sha256);
ALTER TABLE recommenders ADD COLUMN isInConfidence INTEGER NOT NULL DEFAULT 0 CHECK (isInConfidence IN (0, 1));
ALTER TABLE opportunities ADD COLUMN startsOn TEXT;
ALTER TABLE opportunities ADD COLUMN agreedTerms TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunities ADD COLUMN ownReason TEXT NOT NULL DEFAULT '';
ALTER TABLE settings ADD COLUMN linkedinNotesAMonth INTEGER NOT NULL DEFAULT 3;
ALTER TABLE settings ADD COLUMN checksGrammar INTEGER NOT NULL DEFAULT 1 CHECK (checksGrammar IN (0, 1));
ALTER TABLE settings ADD COLUMN ownWords TEXT NOT NULL DEFAULT '[]';
`;

// One letter of a kind to a person in a round; of what is written about somebody or something, one about each.
const rules = `
DROP INDEX oneLetter;
CREATE UNIQUE INDEX oneLetter ON documents (interviewId, personId, kind, coalesce(aboutId, ''))
WHERE deletedAt IS NULL AND state <> 'superseded';

DROP TRIGGER sentTextsAreFrozen;
CREATE TRIGGER sentTextsAreFrozen BEFORE UPDATE ON documents
WHEN old.state = 'sent' AND new.state = 'sent'
  AND (old.body, old.subject, old.salutation, old.toAddress, old.closing, old.dateLine, old.signature, old.ccAddress, old.attachments)
  IS NOT (new.body, new.subject, new.salutation, new.toAddress, new.closing, new.dateLine, new.signature, new.ccAddress, new.attachments)
BEGIN SELECT RAISE(ABORT, 'sent texts are frozen'); END;
`;

/** As in 0001 and 0002: 14 is the next place. */
const found = `
CREATE TRIGGER templatesFound AFTER INSERT ON templates WHEN new.deletedAt IS NULL BEGIN
  INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 14, 'templates', new.id, new.searchText);
END;
CREATE TRIGGER templatesFoundAnew AFTER UPDATE OF searchText, deletedAt ON templates
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 14;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 14, 'templates', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;
CREATE TRIGGER templatesLost AFTER DELETE ON templates BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 14; END;
`;

export const documents: Migration = {
  version: 3,
  name: "documents",
  sql: [tables, columns, rules, found].join("\n"),
};
