"""The rows of the table of actions, one module a menu; each reads as a table."""
