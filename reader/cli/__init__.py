"""The same doors without a window."""
