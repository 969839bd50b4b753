"""Who says what, in print and in files."""
