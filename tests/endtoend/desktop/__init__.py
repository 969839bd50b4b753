"""What the program takes from the desktop around it."""
