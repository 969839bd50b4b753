"""The centre of the window: the table of views that can stand there, and the pages shown before one does."""
