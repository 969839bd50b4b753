"""Turns the author that a database or a page states into names with commas between."""

import re

from reader.library.importing.metadata.byline import AND, FROM, byline, is_name

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
GROUPS = frozenset(
    {
        "staff", "team", "desk", "newsroom", "redaktion", "redazione", "rédaction", "redacción", "bureau",
        "news", "press", "agency", "tv", "radio",
    }
)  # fmt: skip
"""Last words of names of teams and outlets: "Courier Staff", "Rill News"."""
_BEHIND = re.compile(r"\s+[|•·]\s.*|\s*\([^()]{0,80}\)\s*$", re.DOTALL)
"""What follows the names: the outlet behind a bar, or a role in brackets."""
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_ROLES = frozenset(
    {
        "adjunct", "adjunto", "admin", "administrator", "agencies", "agentur", "anchor", "anonym",
        "anonymous", "associate", "author", "autor", "autorin", "bureau", "business", "chefredakteur",
        "chefredakteurin", "chefredaktion", "chief", "colaborador", "colaboradora", "columnist",
        "columnista", "contributor", "correspondant", "correspondante", "correspondent", "correspondente",
        "correspondents", "corresponsal", "corrispondente", "crime", "critic", "culture", "deputy",
        "desk", "economics", "editor", "editorial", "editors", "education", "enviada", "enviado",
        "environment", "especial", "especiale", "foreign", "freelance", "freie", "freier", "gastautor",
        "gastautorin", "giornalista", "grand", "guest", "health", "host", "international",
        "investigations", "inviata", "inviato", "jefa", "jefe", "jornalista", "journalist", "journaliste",
        "journalisten", "journalistin", "kolumnist", "kolumnistin", "korrespondent", "korrespondentin",
        "leitende", "leitender", "managing", "mitarbeiter", "mitarbeiterin", "multimedia", "national",
        "news", "newsroom", "online", "owner", "parliamentary", "periodista", "photographer", "policy",
        "political", "politics", "politique", "politische", "politischer", "presenter", "principal",
        "producer", "redacción", "redacteur", "redactor", "redactora", "redactrice", "redakteur",
        "redakteurin", "redaktion", "redator", "redatora", "redattore", "redattrice", "redazione",
        "reporter", "reporterin", "reporters", "repórter", "ressortleiter", "ressortleiterin", "royal",
        "rédacteur", "rédaction", "rédactrice", "science", "senior", "special", "speciale", "sport",
        "sports", "staff", "stellvertretende", "stellvertretender", "stringer", "team", "trainee",
        "transport", "unknown", "user", "verslaggever", "volontario", "volontär", "volontärin", "web",
        "westminster", "world", "writer", "writers",
    }
)  # fmt: skip
"""Words that make up what is stated as author where nobody is named, such as "Senior Reporter"."""


def people(stated: str) -> str:
    """The names without "By", with commas for "and" and ";" between them.

    E-mail addresses, sites, numbers, teams and mere roles are left out.
    """
    stated = _BEHIND.sub("", _MAILED.sub(r"\1", _LABEL.sub("", stated.strip())))
    listed = re.sub(r"\s*;\s*", ", ", _apart(stated).rstrip("; "))
    name = ", ".join(FROM.sub("", part) for part in listed.split(", ") if _is_name(part))
    if not AND.search(name):
        return name
    return byline(f"by {name}") or name


def _is_name(part: str) -> bool:
    """Whether a part may be a name: no address, no site, no team and no mere role."""
    if "@" in part or not any(sign.isalpha() for sign in part) or _DOMAIN.fullmatch(part.strip()):
        return False
    return not is_role(part) and part.casefold().split()[-1] not in GROUPS


def is_role(part: str) -> bool:
    """Whether a part tells only what somebody is: "Senior Reporter"."""
    return _ROLES.issuperset(part.casefold().replace("-", " ").split())


def _apart(stated: str) -> str:
    """The text with commas between names, and names and roles, that were joined without a space."""
    parts = _GLUED.split(stated)
    are_known = len(parts) > 1 and all(_ends_as_name(part) or is_role(part) for part in parts)
    return ", ".join(parts) if are_known else stated


def _ends_as_name(part: str) -> bool:
    return is_name(AND.split(part)[-1].rpartition(", ")[2])
