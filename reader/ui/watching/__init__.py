"""Watched folders: files that arrive in them are imported without asking."""
