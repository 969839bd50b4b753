"""PDF: lines, layout, and which paragraphs are the article."""
