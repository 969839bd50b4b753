"""What a page states of its article: title, author, date, language, and where each was found."""
