"""Two reports side by side: the central view, its marks and bands."""
