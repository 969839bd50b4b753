-- What a person said of the statements of an event: sentences of several articles that belong together, or don't,
-- the name of the statement that they make, a note on it, that it is hidden. In the order in which it was said.

CREATE TABLE regrouping (
    id        INTEGER PRIMARY KEY,
    act       TEXT NOT NULL CHECK (act IN ('together', 'apart', 'named', 'noted', 'hidden')),
    sentences TEXT NOT NULL,               -- [[lineage, text, occurrence], ...]
    others    TEXT NOT NULL,               -- the same, of 'apart' those that they leave
    text      TEXT NOT NULL                -- of 'named' and 'noted'
);
