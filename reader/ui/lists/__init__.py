"""The lists beside a comparison: every passage, difference or other place one can go to."""
