"""The reports as a screen reader meets them: text with a caret, passages and pairs with their places."""
