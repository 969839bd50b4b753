"""Finding words in both reports."""
