"""Small programs that the tests start, drag from or end."""
