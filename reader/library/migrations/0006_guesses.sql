-- Reports that the program put into their event by itself, as a guess: a row goes when a person agrees, or moves
-- the report.
CREATE TABLE guessed (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE
);

-- Reports, by their first versions, that a person said are not of the same event; the smaller number first.
CREATE TABLE apart (
    one   INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
