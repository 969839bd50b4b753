"""What a person corrects in the statements of an event, and the statements as they are then."""
