"""From a dropped path or an address to articles: gathering, limits, the reading process."""
