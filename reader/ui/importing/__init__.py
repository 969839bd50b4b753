"""Importing reports: what is dropped or chosen, progress, and the result of each file."""
