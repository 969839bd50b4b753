"""The lists of all there is to go to in a comparison."""
