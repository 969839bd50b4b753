"""The shortcuts of a person's own, laid over the table of actions, and the dialog that changes them."""
