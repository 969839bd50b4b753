"""The view over all reports of an event."""
