"""Title, outlet, author and date of a text that does not state them in fields."""
