-- What the encoder made of reports that stood beside one in another language, so that it is made once. A row can be
-- made anew, and goes with the last report that has this text.

CREATE TABLE meaning (
    id          INTEGER PRIMARY KEY,       -- the oldest has the smallest
    key         TEXT NOT NULL,             -- SHA-256 of the model and of the sentences and words that it read
    text_digest TEXT NOT NULL,             -- of the article's text, as the article has it
    model       TEXT NOT NULL,             -- which one; another one finds something else
    content     BLOB NOT NULL              -- the vectors, behind their own checksum
);

CREATE UNIQUE INDEX meaning_by_key ON meaning (key);
