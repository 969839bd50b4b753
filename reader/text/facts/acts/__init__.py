"""What was done and what came of it: charges, the state of the hurt, how something was done and by whom."""
