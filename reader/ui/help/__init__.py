"""The guide, What’s This and the pages of the Help menu."""
