"""What is known of each language: which one a text is in, and its word lists."""
