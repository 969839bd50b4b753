"""A comparison as something to print, to file or to read with another program; knows no Qt."""
