"""Tables, JSON and what news agencies exchange."""
