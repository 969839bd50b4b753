"""What is not of a page's article is removed from it by its form, and its prose is made paragraphs."""
