"""A byline as the database or the page has it, turned into names separated by commas."""

import re

from reader.library.opening import byline

_LABEL = re.compile(
    r"^\s*(?:(?:written|reported|posted|story)\s+by|by|von|par|por|di|автор|作者|文|記者)\s*[:：]?\s+|^\s*(?:автор|作者|記者)\s*[:：]\s*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|et|y|e|&)\s+", re.IGNORECASE)


def people(stated: str) -> str:
    """The names without "By" before them, "and" between two of them as a comma; else the value as stated."""
    name = _LABEL.sub("", stated.strip())
    if not _AND.search(name):
        return name
    return byline(f"by {name}") or name
