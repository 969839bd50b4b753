"""The reports of one event side by side: who says what."""
