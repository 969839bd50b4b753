"""A byline as the database or the page has it, turned into names separated by commas."""

import re

from reader.library.importing.metadata.byline import byline

_LABEL = re.compile(
    r"^(?:by|par|von|por|di|(?:written|reported|posted|published|story|reporting) by"
    r"|publicado por|escrito por|publié par|écrit par"
    r"|soumis par|veröffentlicht von|geschrieben von|автор|作者|記者)"
    r"(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|et|y|e|&)\s+", re.IGNORECASE)


def people(stated: str) -> str:
    """The names without "By" before them, "and" or ";" between two as a comma; else the value as stated.

    Addresses of e-mail and numbers of accounts are no names.
    """
    listed = re.sub(r"\s*;\s*", ", ", _LABEL.sub("", stated.strip()).rstrip("; "))
    name = ", ".join(part for part in listed.split(", ") if _is_name(part))
    if not _AND.search(name):
        return name
    return byline(f"by {name}") or name


def _is_name(part: str) -> bool:
    return "@" not in part and any(sign.isalpha() for sign in part)
