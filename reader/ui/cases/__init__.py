"""Case files in the window: saving an event as one file, and bringing in such files of others."""
