"""Reading with marks: one report alone; the margin says which others tell each of its sentences."""
