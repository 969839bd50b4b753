"""What stands where when two reports are side by side: pieces, gaps and levels; no widgets."""
