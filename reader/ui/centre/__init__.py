"""The centre of the window: the views that can stand there, a row each, and what stands there until then."""
