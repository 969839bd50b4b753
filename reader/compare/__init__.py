"""Two articles in, one Comparison out; many in, one Story out."""
