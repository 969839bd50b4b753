"""What a person changed by hand: placed among the sentences, made, and taken back."""
