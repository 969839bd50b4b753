"""Two reports in different languages: which of their sentences tell the same thing, by what they mean."""
