"""Correcting a comparison by hand, and taking it back."""
