"""The events that reports are gathered under."""
