"""The reading view: two reports side by side, their marks, and the bands between them."""
