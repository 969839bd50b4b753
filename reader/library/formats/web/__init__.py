"""Web pages and what browsers make of them."""
