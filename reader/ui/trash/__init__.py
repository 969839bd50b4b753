"""The trash: reports that were removed, to be restored or deleted for good."""
