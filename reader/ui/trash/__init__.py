"""The reports that were removed: seen, restored, or deleted for good."""
