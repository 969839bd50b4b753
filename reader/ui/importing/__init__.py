"""Bringing reports in: drops, progress, what came of it."""
