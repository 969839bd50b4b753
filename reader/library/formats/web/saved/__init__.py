"""What holds pages: archives, what browsers save, what lies on the clipboard."""
