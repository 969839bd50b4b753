"""Parallax, a desktop reader for people who compare news reports."""

VERSION = "1.0.0"
"""Said here alone: the package takes it from here, and asking the installed package takes a while."""
