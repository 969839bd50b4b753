"""Search in all that a library holds: what was asked for, the index of words, what was found and where."""
