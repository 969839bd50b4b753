"""What tells, besides how alike two sentences are, whether they are of one thing."""
