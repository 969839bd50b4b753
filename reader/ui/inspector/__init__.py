"""Everything about the selected pair or passage."""
