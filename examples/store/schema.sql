-- Each case whole, and beside it what it answers, a row an answer, so that SQL can ask across all cases. A party has an id in its case, and
-- an identity in all: the code of a state or the UUID of another; NULL where it is known in its case only. The views at the end are what to ask.
--
-- Dates stand as their sources give them. earliest and latest are the instants that bound them, in seconds since 1970, NULL where open or
-- unknown, so that a question about a period is a comparison of numbers, and a day without a zone is as wide as the world's zones.

CREATE TABLE IF NOT EXISTS cases (
	id       TEXT PRIMARY KEY,
	title    TEXT NOT NULL,
	document BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS parties (
	of_case  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	id       TEXT NOT NULL,
	identity TEXT,
	kind     TEXT NOT NULL,
	name     TEXT NOT NULL,
	PRIMARY KEY (of_case, id)
);
CREATE INDEX IF NOT EXISTS parties_by_identity ON parties (identity);

CREATE TABLE IF NOT EXISTS propositions (
	of_case TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	id      TEXT NOT NULL, -- a reference: attributions/ID, accounts/ID
	subject TEXT NOT NULL, -- a name; of an account, that of the incident
	link    TEXT NOT NULL, -- empty of an account
	object  TEXT NOT NULL,
	PRIMARY KEY (of_case, id)
);

CREATE TABLE IF NOT EXISTS holdings (
	of_case     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	party       TEXT NOT NULL,
	proposition TEXT NOT NULL,
	verb        TEXT NOT NULL, -- asserts, agrees
	leans       TEXT NOT NULL, -- for, open, against
	statement   TEXT NOT NULL,
	act         INTEGER NOT NULL, -- from 0
	said        TEXT NOT NULL,
	earliest    INTEGER,
	latest      INTEGER,
	likelihood  TEXT NOT NULL,
	words       TEXT NOT NULL,
	stands      TEXT NOT NULL  -- yes, no, cannot tell: whether the party still holds it
);
CREATE INDEX IF NOT EXISTS holdings_of ON holdings (of_case, party);

CREATE TABLE IF NOT EXISTS takings (
	of_case     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	party       TEXT NOT NULL,
	verb        TEXT NOT NULL,
	leans       TEXT NOT NULL, -- of asserts and agrees; else empty
	topic       TEXT NOT NULL, -- a reference; empty: nothing in particular
	statement   TEXT NOT NULL,
	act         INTEGER NOT NULL,
	said        TEXT NOT NULL,
	earliest    INTEGER,
	latest      INTEGER
);

CREATE TABLE IF NOT EXISTS events (
	of_case  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	position INTEGER NOT NULL, -- in the order of the case
	date     TEXT NOT NULL,
	earliest INTEGER,
	latest   INTEGER,
	kind     TEXT NOT NULL,
	of       TEXT NOT NULL  -- a reference
);

CREATE TABLE IF NOT EXISTS responses (
	of_case    TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	id         TEXT NOT NULL,
	kind       TEXT NOT NULL,
	date       TEXT NOT NULL,
	earliest   INTEGER,
	latest     INTEGER,
	attributes TEXT NOT NULL, -- yes, no, avoided, not-stated: whether it attributes to a state
	in_force   TEXT NOT NULL, -- yes, no, cannot tell: as last known
	PRIMARY KEY (of_case, id)
);

CREATE TABLE IF NOT EXISTS response_parties (
	of_case  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	response TEXT NOT NULL,
	role     TEXT NOT NULL, -- by, against
	party    TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS voices (
	of_case     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	proposition TEXT NOT NULL,
	origin      TEXT NOT NULL, -- references with commas between them
	party       TEXT NOT NULL,
	independent TEXT NOT NULL  -- yes, no, not-shown
);

-- Who certainly holds which claim or telling, in which case, since when, in which words.
CREATE VIEW IF NOT EXISTS holders AS
SELECT h.of_case, h.proposition, p.subject, p.link, p.object, h.party, w.identity, w.name, h.verb, h.statement, h.act, h.said, h.earliest, h.latest,
	h.likelihood, h.words
FROM holdings h
JOIN propositions p ON p.of_case = h.of_case AND p.id = h.proposition
JOIN parties w ON w.of_case = h.of_case AND w.id = h.party
WHERE h.leans = 'for' AND h.stands = 'yes';

-- Who does what with what: asserts, supports, acknowledges, denies. Nobody holds anything by that alone.
CREATE VIEW IF NOT EXISTS positions AS
SELECT t.of_case, t.party, w.identity, w.name, t.verb, t.leans, t.topic, p.subject, p.link, p.object, t.statement, t.act, t.said, t.earliest, t.latest
FROM takings t
LEFT JOIN propositions p ON p.of_case = t.of_case AND p.id = t.topic
LEFT JOIN parties w ON w.of_case = t.of_case AND w.id = t.party;

-- What is dated, in all cases; ORDER BY earliest, latest, of_case, position.
CREATE VIEW IF NOT EXISTS timeline AS
SELECT of_case, position, date, earliest, latest, kind, of FROM events;

-- What states did, a row for each party by whom it is taken or against whom it is directed; role and party are NULL where neither is stated.
CREATE VIEW IF NOT EXISTS measures AS
SELECT r.of_case, r.id AS response, r.kind, r.date, r.earliest, r.latest, r.attributes, r.in_force, x.role, x.party, w.identity, w.name
FROM responses r
LEFT JOIN response_parties x ON x.of_case = r.of_case AND x.response = r.id
LEFT JOIN parties w ON w.of_case = x.of_case AND w.id = x.party;

-- The holders of each claim by where they have it from: those of one origin are one voice.
CREATE VIEW IF NOT EXISTS origins AS
SELECT v.of_case, v.proposition, p.subject, p.link, p.object, v.origin, v.party, w.identity, w.name, v.independent
FROM voices v
JOIN propositions p ON p.of_case = v.of_case AND p.id = v.proposition
JOIN parties w ON w.of_case = v.of_case AND w.id = v.party;
