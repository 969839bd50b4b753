"""Who speaks in a sentence, and what the words say of how surely."""
