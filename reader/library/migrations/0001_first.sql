-- The library: stories, the articles in them, the bytes they were read from, and what people did by hand.
-- Dates are ISO 8601 in UTC. Everything a person removes stays, marked, until it is purged.

CREATE TABLE story (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    created TEXT NOT NULL
);

-- The file as it came, kept once however many articles were read from it.
CREATE TABLE original (
    digest TEXT PRIMARY KEY,               -- SHA-256 of bytes, in hex
    bytes  BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE article (
    id          INTEGER PRIMARY KEY,
    story       INTEGER NOT NULL REFERENCES story,
    lineage     INTEGER NOT NULL,          -- the id of the first version of this article
    original    TEXT NOT NULL REFERENCES original,
    format      TEXT NOT NULL,             -- of the original: "html", "txt" ...
    origin      TEXT NOT NULL,             -- path or web address, as shown
    text        TEXT NOT NULL,
    text_digest TEXT NOT NULL,             -- SHA-256 of the text with white space folded
    kinds       TEXT NOT NULL,             -- [[start, end, kind], ...] as the format knew them
    added       TEXT NOT NULL,
    removed     TEXT                       -- when it was removed; NULL while it is there
);

CREATE INDEX article_by_text ON article (story, text_digest);
CREATE INDEX article_by_origin ON article (story, origin);

CREATE TABLE field (
    article    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    name       TEXT NOT NULL,              -- title, source, author, date, updated, language, opening
    value      TEXT NOT NULL,
    provenance TEXT NOT NULL,
    is_guess   INTEGER NOT NULL,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;

-- A sentence whose kind a person overruled, in every version of the article and every comparison.
CREATE TABLE overruled (
    lineage    INTEGER NOT NULL,
    text       TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    PRIMARY KEY (lineage, text, occurrence)
) WITHOUT ROWID;

-- Passages of two articles that a person linked, confirmed or rejected; sides are [[text, occurrence], ...].
CREATE TABLE link (
    id      INTEGER PRIMARY KEY,
    pairing TEXT NOT NULL,                 -- which two articles, as written by edits.py
    verdict TEXT NOT NULL CHECK (verdict IN ('linked', 'confirmed', 'rejected')),
    one     TEXT NOT NULL,
    other   TEXT NOT NULL
);

CREATE TABLE note (
    id      INTEGER PRIMARY KEY,
    pairing TEXT NOT NULL,
    text    TEXT NOT NULL,
    one     TEXT,                          -- [text, occurrence], NULL where the note is on the other side alone
    other   TEXT
);

CREATE INDEX link_by_pairing ON link (pairing);
CREATE INDEX note_by_pairing ON note (pairing);

-- What the window should look like when it opens again: the chosen story, the chosen two.
CREATE TABLE state (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
