"""A report laid out and painted on pages."""
