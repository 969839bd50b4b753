"""A Comparison as HTML, text, Markdown, CSV, JSON or DOCX."""
