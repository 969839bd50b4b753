"""Shortcuts that a person has changed, on top of the table of actions, and the dialog for them."""
