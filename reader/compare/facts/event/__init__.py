"""What only an event shows: who tells less, from whom it is known, and what a place or a quotation is to each."""
