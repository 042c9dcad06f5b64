import type { Migration } from "../migrate.ts";

const records = `
CREATE TABLE resumeVersions (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  state TEXT NOT NULL,
  finalAt TEXT,
  sentAt TEXT,
  file TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE recommenders (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  personId TEXT NOT NULL REFERENCES people (id),
  relation TEXT NOT NULL,
  isInsider INTEGER NOT NULL CHECK (isInsider IN (0, 1)),
  isInLoop INTEGER NOT NULL CHECK (isInLoop IN (0, 1)),
  state TEXT NOT NULL,
  askedAt TEXT,
  receivedAt TEXT,
  hasConsent INTEGER NOT NULL CHECK (hasConsent IN (0, 1)),
  forwardedAt TEXT,
  file TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT,
  -- I6, I13: handed on only when received and agreed to; whoever decides is not asked.
  CHECK (forwardedAt IS NULL OR (receivedAt IS NOT NULL AND hasConsent = 1)),
  CHECK (isInLoop = 0 OR askedAt IS NULL)
) STRICT;

CREATE TABLE snoozes (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  followUpId TEXT NOT NULL,
  until TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE calendarEntries (
  uid TEXT PRIMARY KEY,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  sequence INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  isCancelled INTEGER NOT NULL CHECK (isCancelled IN (0, 1)),
  exportedAt TEXT NOT NULL
) STRICT;

CREATE TABLE pastDecisions (
  number INTEGER PRIMARY KEY,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  decisionOn TEXT,
  decisionAt TEXT,
  decisionPrecision TEXT NOT NULL,
  decisionText TEXT NOT NULL,
  replacedAt TEXT NOT NULL
) STRICT;

CREATE TABLE pastAnswers (
  number INTEGER PRIMARY KEY,
  participationId TEXT NOT NULL REFERENCES participations (id),
  permission TEXT NOT NULL,
  permissionChannels TEXT NOT NULL,
  permissionWords TEXT NOT NULL,
  isThankYouWelcome INTEGER NOT NULL CHECK (isThankYouWelcome IN (0, 1)),
  agreedAt TEXT,
  agreedChannel TEXT,
  replacedAt TEXT NOT NULL
) STRICT;

-- Of a sent letter everything is frozen that goes out, not its words alone.
DROP TRIGGER sentTextsAreFrozen;
CREATE TRIGGER sentTextsAreFrozen BEFORE UPDATE ON documents
WHEN old.state = 'sent' AND new.state = 'sent'
  AND (old.body, old.subject, old.salutation, old.toAddress, old.closing, old.dateLine, old.signature, old.ccAddress)
  IS NOT (new.body, new.subject, new.salutation, new.toAddress, new.closing, new.dateLine, new.signature, new.ccAddress)
BEGIN SELECT RAISE(ABORT, 'sent texts are frozen'); END;

CREATE UNIQUE INDEX oneRecommender ON recommenders (opportunityId, personId) WHERE deletedAt IS NULL;
CREATE UNIQUE INDEX oneSnooze ON snoozes (opportunityId, followUpId) WHERE deletedAt IS NULL;
CREATE INDEX resumeVersionsLiving ON resumeVersions (deletedAt, number);
CREATE INDEX recommendersByOpportunityId ON recommenders (opportunityId);
CREATE INDEX snoozesByOpportunityId ON snoozes (opportunityId);
CREATE INDEX calendarEntriesByOpportunityId ON calendarEntries (opportunityId);
CREATE INDEX pastDecisionsByOpportunityId ON pastDecisions (opportunityId);
CREATE INDEX participationsByInterviewId ON participations (interviewId);
CREATE INDEX pastAnswersByParticipationId ON pastAnswers (participationId);
`;

const columns = `
ALTER TABLE opportunities ADD COLUMN outcomeText TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunities ADD COLUMN futureOpening TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunities ADD COLUMN appliedWithId TEXT REFERENCES resumeVersions (id);
-- '': filled by the core, which knows how employers' names are folded.
ALTER TABLE opportunities ADD COLUMN employerKey TEXT NOT NULL DEFAULT '';
CREATE INDEX opportunitiesByEmployer ON opportunities (employerKey);
ALTER TABLE participations ADD COLUMN wantsLinkedin INTEGER NOT NULL DEFAULT 0 CHECK (wantsLinkedin IN (0, 1));
ALTER TABLE skips ADD COLUMN aboutId TEXT;
ALTER TABLE ownFollowUps ADD COLUMN channel TEXT;
ALTER TABLE ownFollowUps ADD COLUMN passed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE settings ADD COLUMN hasReminders INTEGER NOT NULL DEFAULT 1 CHECK (hasReminders IN (0, 1));
ALTER TABLE settings ADD COLUMN namesEmployer INTEGER NOT NULL DEFAULT 0 CHECK (namesEmployer IN (0, 1));
ALTER TABLE touches ADD COLUMN aboutId TEXT;
ALTER TABLE touches ADD COLUMN passed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE touches ADD COLUMN isTheCall INTEGER NOT NULL DEFAULT 0 CHECK (isTheCall IN (0, 1));
`;

// The first unasked call of a process that was logged before there was a rule for it is the one.
const theCall = `
DROP TRIGGER touchesAreNotRewritten;
UPDATE touches SET isTheCall = 1 WHERE number IN (
  SELECT min(touches.number) FROM touches
  WHERE direction = 'out' AND isSolicited = 0 AND correctionOf IS NULL
    AND (channel = 'voicemail' OR (channel = 'call' AND result IS NOT 'no_answer'))
    AND personId NOT IN (
      SELECT personId FROM participations JOIN interviews ON interviews.id = interviewId
      WHERE role = 'recruiter' AND interviews.opportunityId = touches.opportunityId
    )
  GROUP BY opportunityId
);
CREATE TRIGGER touchesAreNotRewritten BEFORE UPDATE ON touches BEGIN SELECT RAISE(ABORT, 'touches are append-only'); END;
-- I1: one follow-up call in a process, for good.
CREATE UNIQUE INDEX oneCall ON touches (opportunityId) WHERE isTheCall = 1;
`;

const history = `
-- Later words replace earlier ones, and the earlier ones are kept (D2).
CREATE TRIGGER decisionsAreKept AFTER UPDATE OF decisionOn, decisionAt ON opportunities
WHEN (old.decisionOn, old.decisionAt) IS NOT (new.decisionOn, new.decisionAt) BEGIN
  INSERT INTO pastDecisions (opportunityId, decisionOn, decisionAt, decisionPrecision, decisionText, replacedAt)
  VALUES (old.id, old.decisionOn, old.decisionAt, old.decisionPrecision, old.decisionText, new.savedAt);
END;
CREATE TRIGGER answersAreKept AFTER UPDATE OF permission, permissionChannels, isThankYouWelcome, agreedAt, agreedChannel ON participations
WHEN old.permission <> 'not_asked' AND (old.permission, old.permissionChannels, old.isThankYouWelcome, old.agreedAt, old.agreedChannel)
  IS NOT (new.permission, new.permissionChannels, new.isThankYouWelcome, new.agreedAt, new.agreedChannel) BEGIN
  INSERT INTO pastAnswers (participationId, permission, permissionChannels, permissionWords, isThankYouWelcome, agreedAt, agreedChannel, replacedAt)
  VALUES (old.id, old.permission, old.permissionChannels, old.permissionWords, old.isThankYouWelcome, old.agreedAt, old.agreedChannel, new.savedAt);
END;
`;

/** As in 0001: a trigger can only copy. 13 is the place after those of the tables there. */
const found = `
CREATE TRIGGER resumeVersionsFound AFTER INSERT ON resumeVersions WHEN new.deletedAt IS NULL BEGIN
  INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 13, 'resumeVersions', new.id, new.searchText);
END;
CREATE TRIGGER resumeVersionsFoundAnew AFTER UPDATE OF searchText, deletedAt ON resumeVersions
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 13;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 13, 'resumeVersions', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;
CREATE TRIGGER resumeVersionsLost AFTER DELETE ON resumeVersions BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 13; END;
`;

export const plan: Migration = {
  version: 2,
  name: "plan",
  sql: [records, columns, theCall, history, found].join("\n"),
};
