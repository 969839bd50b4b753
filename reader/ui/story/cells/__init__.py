"""A cell of who says what: which words it shows, which of them are marked, how it is laid out and painted."""
