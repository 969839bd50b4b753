"""Case files in the window: an event saved as one file, and those of others brought in."""
