"""parallax library: what can be done with a library without a window."""
