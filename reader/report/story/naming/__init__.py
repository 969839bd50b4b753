"""What the facts of an event are called, and how their values stand in a list."""
