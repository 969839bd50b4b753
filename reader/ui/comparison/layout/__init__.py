"""Where the paragraphs of two reports go side by side: pieces, gaps and levels; no widgets."""
