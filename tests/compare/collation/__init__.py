"""Who says what: the reports of one event side by side."""
