"""Claims face to face: the facts on which two passages differ."""
