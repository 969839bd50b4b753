"""A report as a file: one module a format."""
