"""Names: written in two ways, told in full by one, other names in the same slot."""
