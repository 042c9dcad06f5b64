-- Version 4. Written by npm run schema; the truth is in src/core/journal/migrations.

CREATE TABLE profile (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  fullName TEXT NOT NULL, latinName TEXT, givenName TEXT, familyName TEXT, nameOrder TEXT, addressAs TEXT,
  email TEXT NOT NULL, phone TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL,
  linkedinUrl TEXT, linkedinTier TEXT NOT NULL, locale TEXT NOT NULL, homeZone TEXT,
  isIntroduced INTEGER NOT NULL CHECK (isIntroduced IN (0, 1)),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  weekend TEXT NOT NULL, holidays TEXT NOT NULL, linkedinPolicy TEXT NOT NULL,
  hasLetterKeys INTEGER NOT NULL CHECK (hasLetterKeys IN (0, 1)),
  revision INTEGER NOT NULL
, hasReminders INTEGER NOT NULL DEFAULT 1 CHECK (hasReminders IN (0, 1)), namesEmployer INTEGER NOT NULL DEFAULT 0 CHECK (namesEmployer IN (0, 1)), linkedinNotesAMonth INTEGER NOT NULL DEFAULT 3, checksGrammar INTEGER NOT NULL DEFAULT 1 CHECK (checksGrammar IN (0, 1)), ownWords TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE opportunities (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  companyLegal TEXT NOT NULL,
  companyShort TEXT NOT NULL,
  role TEXT NOT NULL,
  roleShort TEXT,
  advert TEXT NOT NULL,
  viaAgency INTEGER NOT NULL CHECK (viaAgency IN (0, 1)),
  agency TEXT,
  agencyRule TEXT,
  decisionOn TEXT,
  decisionAt TEXT,
  decisionPrecision TEXT NOT NULL,
  decisionText TEXT NOT NULL,
  status TEXT NOT NULL,
  outcomeAt TEXT,
  isInterested INTEGER NOT NULL CHECK (isInterested IN (0, 1)),
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, outcomeText TEXT NOT NULL DEFAULT '', futureOpening TEXT NOT NULL DEFAULT '', employerKey TEXT NOT NULL DEFAULT '', startsOn TEXT, agreedTerms TEXT NOT NULL DEFAULT '', ownReason TEXT NOT NULL DEFAULT '', attachments TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE requirements (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  text TEXT NOT NULL,
  met TEXT,
  proof TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE interviews (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  round INTEGER NOT NULL,
  mode TEXT NOT NULL,
  zone TEXT NOT NULL,
  isZoneAssumed INTEGER NOT NULL CHECK (isZoneAssumed IN (0, 1)),
  startsWall TEXT NOT NULL,
  endsWall TEXT,
  startsAt TEXT NOT NULL,
  endedAt TEXT,
  status TEXT NOT NULL,
  place TEXT NOT NULL,
  nextStep TEXT NOT NULL,
  pastSlots TEXT NOT NULL,
  research TEXT NOT NULL,
  questions TEXT NOT NULL,
  checked TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE people (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  fullName TEXT NOT NULL,
  latinName TEXT,
  givenName TEXT,
  familyName TEXT,
  nameOrder TEXT,
  honorific TEXT,
  addressAs TEXT,
  title TEXT NOT NULL,
  employer TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  postal TEXT,
  linkedinUrl TEXT,
  notes TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, workRelation TEXT, cardPhoto TEXT) STRICT;

CREATE TABLE participations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT NOT NULL REFERENCES people (id),
  role TEXT NOT NULL,
  hasCard INTEGER NOT NULL CHECK (hasCard IN (0, 1)),
  permission TEXT NOT NULL,
  permissionChannels TEXT NOT NULL,
  permissionWords TEXT NOT NULL,
  isThankYouWelcome INTEGER NOT NULL CHECK (isThankYouWelcome IN (0, 1)),
  agreedAt TEXT,
  agreedChannel TEXT,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, wantsLinkedin INTEGER NOT NULL DEFAULT 0 CHECK (wantsLinkedin IN (0, 1))) STRICT;

CREATE TABLE needs (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  text TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE evidence (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  personId TEXT REFERENCES people (id),
  text TEXT NOT NULL,
  situation TEXT NOT NULL,
  task TEXT NOT NULL,
  action TEXT NOT NULL,
  result TEXT NOT NULL,
  figure TEXT NOT NULL,
  wasSaid INTEGER NOT NULL CHECK (wasSaid IN (0, 1)),
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE dots (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  needId TEXT NOT NULL REFERENCES needs (id),
  evidenceId TEXT NOT NULL REFERENCES evidence (id),
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE points (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  text TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE weakSpots (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  question TEXT NOT NULL,
  kind TEXT NOT NULL,
  recoverText TEXT NOT NULL,
  evidenceId TEXT REFERENCES evidence (id),
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE promises (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  text TEXT NOT NULL,
  dueAt TEXT,
  fulfilledAt TEXT,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE hospitality (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT NOT NULL REFERENCES people (id),
  text TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE journalEntries (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "on" TEXT NOT NULL,
  interviewId TEXT REFERENCES interviews (id),
  mood TEXT,
  text TEXT NOT NULL,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
) STRICT;

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT NOT NULL REFERENCES interviews (id),
  personId TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  locale TEXT NOT NULL,
  paper TEXT NOT NULL,
  toAddress TEXT NOT NULL,
  toName TEXT NOT NULL,
  ccAddress TEXT NOT NULL,
  subject TEXT NOT NULL,
  salutation TEXT NOT NULL,
  body TEXT NOT NULL,
  closing TEXT NOT NULL,
  dateLine TEXT NOT NULL,
  signature TEXT NOT NULL,
  senderLines TEXT NOT NULL,
  insideAddress TEXT NOT NULL,
  state TEXT NOT NULL,
  isEdited INTEGER NOT NULL CHECK (isEdited IN (0, 1)),
  sentences TEXT NOT NULL,
  confirmed TEXT NOT NULL,
  exportedAt TEXT,
  exportedName TEXT,
  exportedSha256 TEXT,
  sentAt TEXT,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, aboutId TEXT, attachments TEXT NOT NULL DEFAULT '[]', handedOverAt TEXT, templateId TEXT REFERENCES templates (id)) STRICT;

CREATE TABLE skips (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, aboutId TEXT) STRICT;

CREATE TABLE ownFollowUps (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT REFERENCES interviews (id),
  personId TEXT REFERENCES people (id),
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  dueAt TEXT,
  doneAt TEXT,
  searchText TEXT NOT NULL,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  deletedAt TEXT
, channel TEXT, passed TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE documentVersions (
  number INTEGER PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES documents (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  why TEXT NOT NULL,
  subject TEXT NOT NULL,
  salutation TEXT NOT NULL,
  body TEXT NOT NULL, toAddress TEXT NOT NULL DEFAULT '', attachments TEXT NOT NULL DEFAULT '[]', fileName TEXT, fileSha256 TEXT,
  UNIQUE (documentId, version)
) STRICT;

CREATE TABLE touches (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opportunityId TEXT NOT NULL REFERENCES opportunities (id),
  interviewId TEXT REFERENCES interviews (id),
  personId TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  kind TEXT,
  direction TEXT NOT NULL,
  isSolicited INTEGER NOT NULL CHECK (isSolicited IN (0, 1)),
  result TEXT,
  note TEXT NOT NULL,
  documentId TEXT REFERENCES documents (id),
  correctionOf TEXT REFERENCES touches (id),
  correction TEXT,
  loggedAt TEXT NOT NULL, aboutId TEXT, passed TEXT NOT NULL DEFAULT '[]', isTheCall INTEGER NOT NULL DEFAULT 0 CHECK (isTheCall IN (0, 1)),
  CHECK ((correctionOf IS NULL) = (correction IS NULL))
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(noun UNINDEXED, id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

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
, sha256 TEXT REFERENCES files (sha256), news TEXT NOT NULL DEFAULT '', targetRole TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', format TEXT, scan TEXT NOT NULL DEFAULT 'none', referenceLines TEXT NOT NULL DEFAULT '[]', checkedAt TEXT, confirmedFacts TEXT NOT NULL DEFAULT '[]') STRICT;

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

CREATE TABLE files (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT UNIQUE,
  size INTEGER NOT NULL,
  createdAt TEXT NOT NULL
, unusedSince TEXT) STRICT;

CREATE TABLE fileChunks (
  number INTEGER PRIMARY KEY,
  fileId TEXT NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (fileId, position)
) STRICT;

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

CREATE TABLE "recommenders" (
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

CREATE UNIQUE INDEX onePart ON participations (interviewId, personId) WHERE deletedAt IS NULL;

CREATE UNIQUE INDEX oneDot ON dots (needId, evidenceId) WHERE deletedAt IS NULL;

CREATE INDEX requirementsByOpportunityId ON requirements (opportunityId);

CREATE INDEX interviewsByOpportunityId ON interviews (opportunityId);

CREATE INDEX participationsByPersonId ON participations (personId);

CREATE INDEX needsByOpportunityId ON needs (opportunityId);

CREATE INDEX evidenceByOpportunityId ON evidence (opportunityId);

CREATE INDEX dotsByOpportunityId ON dots (opportunityId);

CREATE INDEX pointsByOpportunityId ON points (opportunityId);

CREATE INDEX weakSpotsByOpportunityId ON weakSpots (opportunityId);

CREATE INDEX promisesByOpportunityId ON promises (opportunityId);

CREATE INDEX hospitalityByOpportunityId ON hospitality (opportunityId);

CREATE INDEX journalEntriesByInterviewId ON journalEntries (interviewId);

CREATE INDEX documentsByOpportunityId ON documents (opportunityId);

CREATE INDEX skipsByOpportunityId ON skips (opportunityId);

CREATE INDEX ownFollowUpsByOpportunityId ON ownFollowUps (opportunityId);

CREATE INDEX touchesByOpportunityId ON touches (opportunityId);

CREATE INDEX touchesByPersonId ON touches (personId);

CREATE INDEX journalEntriesByDay ON journalEntries ("on", number) WHERE deletedAt IS NULL;

CREATE INDEX peopleByName ON people (fullName, id) WHERE deletedAt IS NULL;

CREATE INDEX opportunitiesByStatus ON opportunities (status) WHERE deletedAt IS NULL;

CREATE UNIQUE INDEX oneSnooze ON snoozes (opportunityId, followUpId) WHERE deletedAt IS NULL;

CREATE INDEX resumeVersionsLiving ON resumeVersions (deletedAt, number);

CREATE INDEX snoozesByOpportunityId ON snoozes (opportunityId);

CREATE INDEX calendarEntriesByOpportunityId ON calendarEntries (opportunityId);

CREATE INDEX pastDecisionsByOpportunityId ON pastDecisions (opportunityId);

CREATE INDEX participationsByInterviewId ON participations (interviewId);

CREATE INDEX pastAnswersByParticipationId ON pastAnswers (participationId);

CREATE INDEX opportunitiesByEmployer ON opportunities (employerKey);

CREATE UNIQUE INDEX oneCall ON touches (opportunityId) WHERE isTheCall = 1;

CREATE INDEX templatesLiving ON templates (deletedAt, number);

CREATE UNIQUE INDEX oneLetter ON documents (interviewId, personId, kind, coalesce(aboutId, ''))
WHERE deletedAt IS NULL AND state <> 'superseded';

CREATE INDEX resumeCopiesByOpportunityId ON resumeCopies (opportunityId);

CREATE INDEX resumeCopiesByVersion ON resumeCopies (resumeVersionId);

CREATE UNIQUE INDEX oneCopy ON resumeCopies (opportunityId, coalesce(personId, ''), resumeVersionId) WHERE deletedAt IS NULL;

CREATE INDEX resumeDifferencesByAfter ON resumeDifferences (afterSha256);

CREATE UNIQUE INDEX oneRecommender ON recommenders (opportunityId, personId) WHERE deletedAt IS NULL;

CREATE INDEX recommendersByOpportunityId ON recommenders (opportunityId);

CREATE INDEX documentsByFile ON documents (exportedSha256) WHERE exportedSha256 IS NOT NULL;

CREATE INDEX documentVersionsByFile ON documentVersions (fileSha256) WHERE fileSha256 IS NOT NULL;

CREATE INDEX documentsWithFiles ON documents (attachments) WHERE attachments <> '[]';

CREATE INDEX documentVersionsWithFiles ON documentVersions (attachments) WHERE attachments <> '[]';

CREATE TRIGGER touchesAreKept BEFORE DELETE ON touches BEGIN SELECT RAISE(ABORT, 'touches are append-only'); END;

CREATE TRIGGER opportunitiesFound AFTER INSERT ON opportunities WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 0, 'opportunities', new.id, new.searchText); END;

CREATE TRIGGER opportunitiesFoundAnew AFTER UPDATE OF searchText, deletedAt ON opportunities
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 0;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 0, 'opportunities', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER opportunitiesLost AFTER DELETE ON opportunities BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 0; END;

CREATE TRIGGER requirementsFound AFTER INSERT ON requirements WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 1, 'requirements', new.id, new.searchText); END;

CREATE TRIGGER requirementsFoundAnew AFTER UPDATE OF searchText, deletedAt ON requirements
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 1;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 1, 'requirements', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER requirementsLost AFTER DELETE ON requirements BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 1; END;

CREATE TRIGGER interviewsFound AFTER INSERT ON interviews WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 2, 'interviews', new.id, new.searchText); END;

CREATE TRIGGER interviewsFoundAnew AFTER UPDATE OF searchText, deletedAt ON interviews
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 2;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 2, 'interviews', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER interviewsLost AFTER DELETE ON interviews BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 2; END;

CREATE TRIGGER peopleFound AFTER INSERT ON people WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 3, 'people', new.id, new.searchText); END;

CREATE TRIGGER peopleFoundAnew AFTER UPDATE OF searchText, deletedAt ON people
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 3;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 3, 'people', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER peopleLost AFTER DELETE ON people BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 3; END;

CREATE TRIGGER needsFound AFTER INSERT ON needs WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 4, 'needs', new.id, new.searchText); END;

CREATE TRIGGER needsFoundAnew AFTER UPDATE OF searchText, deletedAt ON needs
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 4;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 4, 'needs', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER needsLost AFTER DELETE ON needs BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 4; END;

CREATE TRIGGER evidenceFound AFTER INSERT ON evidence WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 5, 'evidence', new.id, new.searchText); END;

CREATE TRIGGER evidenceFoundAnew AFTER UPDATE OF searchText, deletedAt ON evidence
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 5;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 5, 'evidence', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER evidenceLost AFTER DELETE ON evidence BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 5; END;

CREATE TRIGGER pointsFound AFTER INSERT ON points WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 6, 'points', new.id, new.searchText); END;

CREATE TRIGGER pointsFoundAnew AFTER UPDATE OF searchText, deletedAt ON points
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 6;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 6, 'points', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER pointsLost AFTER DELETE ON points BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 6; END;

CREATE TRIGGER weakSpotsFound AFTER INSERT ON weakSpots WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 7, 'weakSpots', new.id, new.searchText); END;

CREATE TRIGGER weakSpotsFoundAnew AFTER UPDATE OF searchText, deletedAt ON weakSpots
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 7;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 7, 'weakSpots', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER weakSpotsLost AFTER DELETE ON weakSpots BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 7; END;

CREATE TRIGGER promisesFound AFTER INSERT ON promises WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 8, 'promises', new.id, new.searchText); END;

CREATE TRIGGER promisesFoundAnew AFTER UPDATE OF searchText, deletedAt ON promises
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 8;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 8, 'promises', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER promisesLost AFTER DELETE ON promises BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 8; END;

CREATE TRIGGER hospitalityFound AFTER INSERT ON hospitality WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 9, 'hospitality', new.id, new.searchText); END;

CREATE TRIGGER hospitalityFoundAnew AFTER UPDATE OF searchText, deletedAt ON hospitality
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 9;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 9, 'hospitality', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER hospitalityLost AFTER DELETE ON hospitality BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 9; END;

CREATE TRIGGER journalEntriesFound AFTER INSERT ON journalEntries WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 10, 'journalEntries', new.id, new.searchText); END;

CREATE TRIGGER journalEntriesFoundAnew AFTER UPDATE OF searchText, deletedAt ON journalEntries
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 10;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 10, 'journalEntries', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER journalEntriesLost AFTER DELETE ON journalEntries BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 10; END;

CREATE TRIGGER documentsFound AFTER INSERT ON documents WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 11, 'documents', new.id, new.searchText); END;

CREATE TRIGGER documentsFoundAnew AFTER UPDATE OF searchText, deletedAt ON documents
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 11;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 11, 'documents', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER documentsLost AFTER DELETE ON documents BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 11; END;

CREATE TRIGGER ownFollowUpsFound AFTER INSERT ON ownFollowUps WHEN new.deletedAt IS NULL BEGIN INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 12, 'ownFollowUps', new.id, new.searchText); END;

CREATE TRIGGER ownFollowUpsFoundAnew AFTER UPDATE OF searchText, deletedAt ON ownFollowUps
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 12;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 12, 'ownFollowUps', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER ownFollowUpsLost AFTER DELETE ON ownFollowUps BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 12; END;

CREATE TRIGGER touchesAreNotRewritten BEFORE UPDATE ON touches BEGIN SELECT RAISE(ABORT, 'touches are append-only'); END;

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

CREATE TRIGGER resumeVersionsFound AFTER INSERT ON resumeVersions WHEN new.deletedAt IS NULL BEGIN
  INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 13, 'resumeVersions', new.id, new.searchText);
END;

CREATE TRIGGER resumeVersionsFoundAnew AFTER UPDATE OF searchText, deletedAt ON resumeVersions
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 13;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 13, 'resumeVersions', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER resumeVersionsLost AFTER DELETE ON resumeVersions BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 13; END;

CREATE TRIGGER fileChunksAreFrozen BEFORE UPDATE ON fileChunks BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;

CREATE TRIGGER fileChunksAreWhole BEFORE INSERT ON fileChunks
WHEN (SELECT sha256 FROM files WHERE id = new.fileId) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;

CREATE TRIGGER sentTextsAreFrozen BEFORE UPDATE ON documents
WHEN old.state = 'sent' AND new.state = 'sent'
  AND (old.body, old.subject, old.salutation, old.toAddress, old.closing, old.dateLine, old.signature, old.ccAddress, old.attachments)
  IS NOT (new.body, new.subject, new.salutation, new.toAddress, new.closing, new.dateLine, new.signature, new.ccAddress, new.attachments)
BEGIN SELECT RAISE(ABORT, 'sent texts are frozen'); END;

CREATE TRIGGER templatesFound AFTER INSERT ON templates WHEN new.deletedAt IS NULL BEGIN
  INSERT INTO search (rowid, noun, id, text) VALUES (new.number * 32 + 14, 'templates', new.id, new.searchText);
END;

CREATE TRIGGER templatesFoundAnew AFTER UPDATE OF searchText, deletedAt ON templates
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  DELETE FROM search WHERE rowid = old.number * 32 + 14;
  INSERT INTO search (rowid, noun, id, text) SELECT new.number * 32 + 14, 'templates', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;

CREATE TRIGGER templatesLost AFTER DELETE ON templates BEGIN DELETE FROM search WHERE rowid = old.number * 32 + 14; END;

CREATE TRIGGER copiesAreFit BEFORE INSERT ON resumeCopies
WHEN new.documentId IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM resumeVersions WHERE id = new.resumeVersionId AND state IN ('final', 'sent')
    AND (scan IN ('none', 'clear') OR (scan = 'unreadable' AND checkedAt IS NOT NULL))
)
BEGIN SELECT RAISE(ABORT, 'no version to send'); END;

CREATE TRIGGER filesAreFrozen BEFORE UPDATE ON files
WHEN old.sha256 IS NOT NULL
  AND (old.id, old.sha256, old.size, old.createdAt)
  IS NOT (new.id, coalesce(new.sha256, old.sha256), new.size, new.createdAt)
BEGIN SELECT RAISE(ABORT, 'files are frozen'); END;
