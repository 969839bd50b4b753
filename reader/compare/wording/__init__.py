"""Words that differ, words written differently, and runs that both articles share."""
