"""Reports whose outlets and authors are hidden: every name of theirs gives way to the report's letter."""
