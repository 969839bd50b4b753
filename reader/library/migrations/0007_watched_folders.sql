-- Folders of this machine whose new files come in by themselves.
CREATE TABLE watched (
    folder TEXT PRIMARY KEY
) WITHOUT ROWID;

-- The files of these that came in, each as it was then, so that none comes twice, nor again from the trash.
CREATE TABLE arrived (
    path   TEXT PRIMARY KEY,               -- a byte in it that is no UTF-8 as \x and two digits
    state  TEXT NOT NULL,                  -- its size in bytes and when it was last written, in nanoseconds
    digest TEXT NOT NULL                   -- SHA-256 of its bytes, or nothing where they could not be read
) WITHOUT ROWID;
