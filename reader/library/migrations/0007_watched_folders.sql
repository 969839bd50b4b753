-- Folders of this machine whose new files come in by themselves.
CREATE TABLE watched (
    folder TEXT PRIMARY KEY
) WITHOUT ROWID;

-- The files of these that came in, each as it was then, so that none comes twice, nor again from the trash.
CREATE TABLE arrived (
    path  TEXT PRIMARY KEY,
    state TEXT NOT NULL                    -- its size in bytes and when it was last written, in nanoseconds
) WITHOUT ROWID;
