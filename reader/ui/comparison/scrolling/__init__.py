"""Scrolling both reports together, and keeping the place being read."""
