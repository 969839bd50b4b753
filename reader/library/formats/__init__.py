"""One module a format behind one table: load(path) gives articles or raises UnreadableFile."""
