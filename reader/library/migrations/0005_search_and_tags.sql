-- Which articles stand in the index of words, and under which number there. The index itself, an FTS5 table named
-- "sought", is made when it is first filled and may go at any time: an article that is not listed here is read
-- through instead, and put into it when there is time. What changes in an article takes its row away.

CREATE TABLE indexed (
    place   INTEGER PRIMARY KEY,           -- the number of its row in the index
    article INTEGER NOT NULL
);

CREATE INDEX indexed_by_article ON indexed (article);

-- What a person calls some reports together, across events; one of few colours goes with its name.
CREATE TABLE tag (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    colour TEXT NOT NULL
);

-- All versions of a report have the same tags.
CREATE TABLE tagged (
    lineage INTEGER NOT NULL,
    tag     INTEGER NOT NULL,
    PRIMARY KEY (lineage, tag)
) WITHOUT ROWID;
