"""Turns the author that a database or a page states into names with commas between."""

import re

from reader.library.importing.metadata.byline import AND, byline, is_name

_LABEL = re.compile(
    r"^(?:by|par|von|por|di|(?:written|reported|posted|published|story|reporting) by"
    r"|publicado por|escrito por|publié par|écrit par"
    r"|yazan|γράφει|γράφουν|του|της|των"
    r"|soumis par|veröffentlicht von|geschrieben von|автор|作者|記者)"
    r"(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
_MAILED = re.compile(r"[^\s@]{1,80}@[^\s@]{1,80}\s*\(([^()]{3,80})\)")
"""An e-mail address with its owner's name in brackets, as feeds have it."""
_GLUED = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ])")
_GROUPS = frozenset(
    {"staff", "team", "desk", "newsroom", "redaktion", "redazione", "rédaction", "redacción", "bureau"}
)
"""Last words of names of teams: "Courier Staff"."""
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_ROLES = frozenset(
    [
        "admin",
        "administrator",
        "agencies",
        "anonym",
        "anonymous",
        "associate",
        "author",
        "chief",
        "columnist",
        "contributor",
        "correspondent",
        "deputy",
        "desk",
        "editor",
        "editorial",
        "editors",
        "guest",
        "international",
        "journalist",
        "journaliste",
        "managing",
        "national",
        "news",
        "newsroom",
        "online",
        "owner",
        "political",
        "producer",
        "redacción",
        "redakteur",
        "redakteurin",
        "redaktion",
        "redazione",
        "reporter",
        "reporters",
        "rédaction",
        "senior",
        "special",
        "staff",
        "team",
        "unknown",
        "user",
        "web",
        "writer",
        "writers",
    ]
)
"""Words that make up what is stated as author where nobody is named, such as "Senior Reporter"."""


def people(stated: str) -> str:
    """The names without "By", with commas for "and" and ";" between them.

    E-mail addresses, sites, numbers, teams and mere roles are left out.
    """
    stated = _MAILED.sub(r"\1", _LABEL.sub("", stated.strip()))
    listed = re.sub(r"\s*;\s*", ", ", _apart(stated).rstrip("; "))
    name = ", ".join(part for part in listed.split(", ") if _is_name(part))
    if not AND.search(name):
        return name
    return byline(f"by {name}") or name


def _is_name(part: str) -> bool:
    """Whether a part may be a name: no address, no site, no team and no mere role."""
    if "@" in part or not any(sign.isalpha() for sign in part) or _DOMAIN.fullmatch(part.strip()):
        return False
    words = part.casefold().replace("-", " ").split()
    return not _ROLES.issuperset(words) and words[-1] not in _GROUPS


def _apart(stated: str) -> str:
    """The text with commas between names that were joined without a space."""
    parts = _GLUED.split(stated)
    return ", ".join(parts) if len(parts) > 1 and all(map(is_name, parts)) else stated
