"""Comparisons that were made, kept: in memory while a story is read, and as bytes for a library."""
