-- A story that was taken off the list stays until what was in it is purged, so that taking it off can be undone.

ALTER TABLE story ADD COLUMN removed TEXT;  -- when it was removed; NULL while it is there
