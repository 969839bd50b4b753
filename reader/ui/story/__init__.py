"""Who says what: the view over all reports of an event."""
