"""From a dropped path to articles: gathering, limits, the reading process, fetching."""
