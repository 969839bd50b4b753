"""The tabs beside the statements of an event."""
