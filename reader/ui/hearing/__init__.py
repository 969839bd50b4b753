"""What happens in the window, said to who does not see it."""
