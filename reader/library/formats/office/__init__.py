"""Word, OpenDocument, Rich Text and books."""
