"""What stands around the two reports: heads, numbers, the legend, and the line at the foot."""
