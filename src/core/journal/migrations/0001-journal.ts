import type { Migration } from "../migrate.ts";

// `number` is the rowid by name: an unnamed one may change in a VACUUM, and the search index is keyed by it. Each table has
// a place of its own there: rowid = number * 32 + place.
const tables = `
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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

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
) STRICT;

CREATE TABLE documentVersions (
  number INTEGER PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES documents (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  why TEXT NOT NULL,
  subject TEXT NOT NULL,
  salutation TEXT NOT NULL,
  body TEXT NOT NULL,
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
  loggedAt TEXT NOT NULL,
  CHECK ((correctionOf IS NULL) = (correction IS NULL))
) STRICT;
`;

const rules = `
-- The ledger is append-only (I9): a correction is a row of its own.
CREATE TRIGGER touchesAreKept BEFORE DELETE ON touches BEGIN SELECT RAISE(ABORT, 'touches are append-only'); END;
CREATE TRIGGER touchesAreNotRewritten BEFORE UPDATE ON touches BEGIN SELECT RAISE(ABORT, 'touches are append-only'); END;
-- What was sent is frozen, until "I sent it" is taken back (DOMAIN H).
CREATE TRIGGER sentTextsAreFrozen BEFORE UPDATE OF body, subject, salutation, toAddress ON documents
WHEN old.state = 'sent' AND new.state = 'sent' AND (old.body, old.subject, old.salutation, old.toAddress) IS NOT (new.body, new.subject, new.salutation, new.toAddress)
BEGIN SELECT RAISE(ABORT, 'sent texts are frozen'); END;

-- One living letter of a kind for one person and round (I2), one part of a person in a round, one dot between two ends.
CREATE UNIQUE INDEX oneLetter ON documents (interviewId, personId, kind) WHERE deletedAt IS NULL AND state <> 'superseded';
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
`;

/** The tables whose words are found; the place of each in the rowids of the index never changes. */
const searched = [
  "opportunities",
  "requirements",
  "interviews",
  "people",
  "needs",
  "evidence",
  "points",
  "weakSpots",
  "promises",
  "hospitality",
  "journalEntries",
  "documents",
  "ownFollowUps",
] as const;

const index = `
CREATE VIRTUAL TABLE search USING fts5(noun UNINDEXED, id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
`;

/** A trigger can only copy: with trusted_schema off no function of ours may run in one, so the core writes `searchText`. */
function keepFound(table: string, place: number): string {
  const row = (which: "new" | "old") => `${which}.number * 32 + ${place}`;
  const put = `INSERT INTO search (rowid, noun, id, text) VALUES (${row("new")}, '${table}', new.id, new.searchText);`;
  const take = `DELETE FROM search WHERE rowid = ${row("old")};`;
  return `
CREATE TRIGGER ${table}Found AFTER INSERT ON ${table} WHEN new.deletedAt IS NULL BEGIN ${put} END;
CREATE TRIGGER ${table}FoundAnew AFTER UPDATE OF searchText, deletedAt ON ${table}
WHEN old.searchText <> new.searchText OR old.deletedAt IS NOT new.deletedAt BEGIN
  ${take}
  INSERT INTO search (rowid, noun, id, text) SELECT ${row("new")}, '${table}', new.id, new.searchText WHERE new.deletedAt IS NULL;
END;
CREATE TRIGGER ${table}Lost AFTER DELETE ON ${table} BEGIN ${take} END;
`;
}

export const journal: Migration = {
  version: 1,
  name: "journal",
  sql: [tables, rules, index, ...searched.map(keepFound)].join("\n"),
};
