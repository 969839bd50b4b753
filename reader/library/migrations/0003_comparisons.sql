-- What was found when two articles were compared, so that nobody waits for it a second time. It holds places and
-- figures; every row can be made anew, and may go at any time. What was found of a whole event stands here too, under a key
-- that begins with "event": with the normal forms of what its reports count, name and say, which go when any text goes.

CREATE TABLE comparison (
    id      INTEGER PRIMARY KEY,           -- the oldest has the smallest
    key     TEXT NOT NULL,                 -- SHA-256 of what both articles say, the settings and the hand edits
    method  TEXT NOT NULL,                 -- of the program that made it; another one finds something else
    content BLOB NOT NULL                  -- behind its own checksum
);

CREATE UNIQUE INDEX comparison_by_key ON comparison (key);
