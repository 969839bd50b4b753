"""The list of reports and what can be done with a report."""
