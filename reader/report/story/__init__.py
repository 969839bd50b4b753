"""Who says what, in print and in files: the reports of one event side by side."""
