/**
 * The first layout. Whatever belongs to people or ballots is WITHOUT ROWID: rows lie in the order of their keys, and no
 * number tells which came first. `rounds` gives each round a small number, for what is written by the thousand.
 */
export const migration1 = `
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE events (
  workshop TEXT NOT NULL REFERENCES workshops (id),
  rev INTEGER NOT NULL,
  at INTEGER,
  "by" TEXT NOT NULL,
  person TEXT,
  payload TEXT NOT NULL,
  salt TEXT NOT NULL,
  digest TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (workshop, rev)
) STRICT, WITHOUT ROWID;

CREATE TABLE rounds (
  id INTEGER PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id),
  activity TEXT NOT NULL,
  round INTEGER NOT NULL,
  UNIQUE (workshop, activity, round)
) STRICT;

CREATE TABLE ballots (
  round INTEGER NOT NULL REFERENCES rounds (id),
  key TEXT NOT NULL,
  "group" TEXT,
  answer TEXT NOT NULL,
  PRIMARY KEY (round, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE voters (
  round INTEGER NOT NULL REFERENCES rounds (id),
  voter TEXT NOT NULL,
  PRIMARY KEY (round, voter)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_ballots (
  round INTEGER NOT NULL REFERENCES rounds (id),
  key TEXT NOT NULL,
  "group" TEXT,
  answer TEXT NOT NULL,
  PRIMARY KEY (round, key)
) STRICT, WITHOUT ROWID;

-- rest: what else the answer said, as JSON; null for the many that say no more.
CREATE TABLE results (
  command TEXT PRIMARY KEY,
  workshop TEXT NOT NULL,
  rev INTEGER NOT NULL,
  rest TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE grants (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  workshop TEXT REFERENCES workshops (id),
  person TEXT,
  link TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX grants_of_link ON grants (link) WHERE link IS NOT NULL;
`
