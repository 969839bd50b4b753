"""The library as a person meets it: opened or not, damaged, moved, locked, saved elsewhere."""
