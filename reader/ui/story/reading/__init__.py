"""Reading with marks: one report alone, with who else tells each of its sentences in the margin."""
