"""Parallax, a desktop reader for people who compare news reports."""
