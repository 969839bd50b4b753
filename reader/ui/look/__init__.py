"""How the program looks: themes, style sheet, type faces, icons."""
