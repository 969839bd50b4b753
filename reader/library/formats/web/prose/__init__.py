"""Which prose of a page is of its article: other parts and subheads put back, what stands beside it not."""
