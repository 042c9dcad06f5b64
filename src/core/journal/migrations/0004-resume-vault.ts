import type { Migration } from "../migrate.ts";

const tables = `
-- A version of the résumé in somebody's hands: the very file that they read.
CREATE TABLE resumeCopies (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  personId TEXT REFERENCES people (id),
  resumeVersionId TEXT NOT NULL REFERENCES resumeVersions (id),
  name TEXT NOT NULL,
  sha256 TEXT REFERENCES files (sha256),
  sentAt TEXT,
  documentId TEXT REFERENCES documents (id),
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;
CREATE INDEX resumeCopiesByOpportunityId ON resumeCopies (opportunityId);
CREATE INDEX resumeCopiesByVersion ON resumeCopies (resumeVersionId);
CREATE UNIQUE INDEX oneCopy ON resumeCopies (opportunityId, coalesce(personId, ''), resumeVersionId) WHERE deletedAt IS NULL;

-- I7: what goes with a letter is final, and no references stand on it.
CREATE TRIGGER copiesAreFit BEFORE INSERT ON resumeCopies
WHEN new.documentId IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM resumeVersions WHERE id = new.resumeVersionId AND state IN ('final', 'sent')
    AND (scan IN ('none', 'clear') OR (scan = 'unreadable' AND checkedAt IS NOT NULL))
)
BEGIN SELECT RAISE(ABORT, 'no version to send'); END;

-- What was read of a file, and what differs between two: worked out from their bytes, and thrown away with them.
CREATE TABLE resumeReadings (
  sha256 TEXT PRIMARY KEY REFERENCES files (sha256) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  lines TEXT NOT NULL
) STRICT;
CREATE TABLE resumeDifferences (
  beforeSha256 TEXT NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
  afterSha256 TEXT NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  added TEXT NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (beforeSha256, afterSha256)
) STRICT;
CREATE INDEX resumeDifferencesByAfter ON resumeDifferences (afterSha256);
`;

const versions = `
ALTER TABLE resumeVersions ADD COLUMN targetRole TEXT NOT NULL DEFAULT '';
ALTER TABLE resumeVersions ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE resumeVersions ADD COLUMN format TEXT;
ALTER TABLE resumeVersions ADD COLUMN scan TEXT NOT NULL DEFAULT 'none';
ALTER TABLE resumeVersions ADD COLUMN referenceLines TEXT NOT NULL DEFAULT '[]';
ALTER TABLE resumeVersions ADD COLUMN checkedAt TEXT;
ALTER TABLE resumeVersions ADD COLUMN confirmedFacts TEXT NOT NULL DEFAULT '[]';

-- Who was said to have a version has a copy of it.
INSERT INTO resumeCopies (id, opportunityId, resumeVersionId, name, sha256, sentAt, revision, createdAt, savedAt)
SELECT 'copy-' || opportunities.id, opportunities.id, resumeVersions.id, resumeVersions.file, resumeVersions.sha256,
  resumeVersions.sentAt, 1, opportunities.savedAt, opportunities.savedAt
FROM opportunities JOIN resumeVersions ON resumeVersions.id = opportunities.appliedWithId;
ALTER TABLE opportunities DROP COLUMN appliedWithId;
ALTER TABLE opportunities ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE people ADD COLUMN workRelation TEXT;
ALTER TABLE people ADD COLUMN cardPhoto TEXT;
`;

// Every step has its date; consent has one instead of a tick.
const recommenders = `
CREATE TABLE recommendersAnew (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  personId TEXT NOT NULL REFERENCES people (id),
  relation TEXT NOT NULL,
  limits TEXT NOT NULL,
  isInsider INTEGER NOT NULL CHECK (isInsider IN (0, 1)),
  isInLoop INTEGER NOT NULL CHECK (isInLoop IN (0, 1)),
  isInConfidence INTEGER NOT NULL CHECK (isInConfidence IN (0, 1)),
  state TEXT NOT NULL,
  contactedAt TEXT,
  answeredAt TEXT,
  askedAt TEXT,
  remindedAt TEXT,
  receivedAt TEXT,
  consentedAt TEXT,
  forwardedAt TEXT,
  thankedAt TEXT,
  toldAt TEXT,
  file TEXT NOT NULL,
  sha256 TEXT REFERENCES files (sha256),
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT,
  -- I6, I13: handed on only when received and agreed to; whoever decides is not asked.
  CHECK (forwardedAt IS NULL OR (receivedAt IS NOT NULL AND consentedAt IS NOT NULL)),
  CHECK (isInLoop = 0 OR askedAt IS NULL)
) STRICT;
INSERT INTO recommendersAnew (number, id, opportunityId, personId, relation, limits, isInsider, isInLoop, isInConfidence, state,
  contactedAt, answeredAt, askedAt, receivedAt, consentedAt, forwardedAt, file, sha256, revision, createdAt, savedAt, deletedAt)
SELECT number, id, opportunityId, personId, relation, '', isInsider, isInLoop, isInConfidence, state,
  CASE WHEN state <> 'candidate' THEN coalesce(askedAt, savedAt) END,
  CASE WHEN state NOT IN ('candidate', 'contacted') THEN coalesce(askedAt, savedAt) END,
  askedAt, receivedAt, CASE WHEN hasConsent = 1 THEN coalesce(receivedAt, savedAt) END, forwardedAt,
  file, sha256, revision, createdAt, savedAt, deletedAt
FROM recommenders;
DROP TABLE recommenders;
ALTER TABLE recommendersAnew RENAME TO recommenders;
CREATE UNIQUE INDEX oneRecommender ON recommenders (opportunityId, personId) WHERE deletedAt IS NULL;
CREATE INDEX recommendersByOpportunityId ON recommenders (opportunityId);
`;

// A file that no record names is let go: it loses its hash first, all at once, and its bytes after that, piece by piece.
const files = `
ALTER TABLE files ADD COLUMN unusedSince TEXT;
DROP TRIGGER filesAreFrozen;
CREATE TRIGGER filesAreFrozen BEFORE UPDATE ON files
WHEN old.sha256 IS NOT NULL
  AND (old.id, old.sha256, old.size, old.createdAt)
  IS NOT (new.id, coalesce(new.sha256, old.sha256), new.size, new.createdAt)
BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;

-- Who names a file is asked of these alone, past all the words of the letters.
CREATE INDEX documentsByFile ON documents (exportedSha256) WHERE exportedSha256 IS NOT NULL;
CREATE INDEX documentVersionsByFile ON documentVersions (fileSha256) WHERE fileSha256 IS NOT NULL;
CREATE INDEX documentsWithFiles ON documents (attachments) WHERE attachments <> '[]';
CREATE INDEX documentVersionsWithFiles ON documentVersions (attachments) WHERE attachments <> '[]';
`;

export const resumeVault: Migration = {
  version: 4,
  name: "resume-vault",
  sql: [tables, versions, recommenders, files].join("\n"),
};
