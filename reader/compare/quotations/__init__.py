"""What is quoted in each article, by whom, and whether both quote it alike."""
