"""Around the two reports: their heads, the summary, the legend, and the prompt line at the foot."""
