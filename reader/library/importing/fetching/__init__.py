"""A page brought from the network: by which way, from which addresses, within which limits."""
