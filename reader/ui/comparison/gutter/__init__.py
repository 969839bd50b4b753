"""What joins both reports: bands, overview strip, order map."""
