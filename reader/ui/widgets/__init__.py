"""Small parts that several features use."""
