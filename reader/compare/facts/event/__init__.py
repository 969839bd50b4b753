"""What only an event shows: who tells less, from whom it is known, what a place is called."""
