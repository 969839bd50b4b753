"""Search in all events: what was found elsewhere, below the list, and marks in the open texts."""
