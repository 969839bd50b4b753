"""Pure functions over frozen values: what a text is made of."""
