"""Case files: an event as one file, to be opened on another machine and merged there by content."""
