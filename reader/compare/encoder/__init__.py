"""Vectors of sentences and words in a hundred languages, near each other where they mean the same."""
