"""Keeping both reports together, and what is read in its place."""
