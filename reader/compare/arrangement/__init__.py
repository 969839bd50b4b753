"""How a comparison is laid out and counted: what screen, paper and exports all follow."""
