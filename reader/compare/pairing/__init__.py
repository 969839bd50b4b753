"""Which passages of two articles tell the same thing, how sure that is, and why."""
