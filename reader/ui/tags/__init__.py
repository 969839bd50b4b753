"""Tags: given to reports, taken from them, and called and coloured otherwise."""
