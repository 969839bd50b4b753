"""Folders that are watched: what arrives in them comes in by itself."""
