"""From the bare frame on the screen to the furnished window: what happens when the program starts."""
