"""Quantities in a sentence, and the figures they are made of: numbers, ages, shares, ranks, dozens."""
