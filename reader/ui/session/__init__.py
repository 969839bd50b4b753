"""What is open in a window: the library, the event of it that is read, and its comparisons."""
