"""Days and times of day in a sentence, in normal form."""
