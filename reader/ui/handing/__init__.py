"""What leaves the window for other programs: words with their source, copied or dragged out."""
