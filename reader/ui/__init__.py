"""Windows, views, printing, jobs and settings: the only floor that knows Qt."""
