"""What is open in a window: the library, the event being read, and its comparisons."""
