"""Files in, articles kept."""
