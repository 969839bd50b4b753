"""Who may have published a report, judging by how its file is called: the last resort."""

import re

_GENERIC = frozenset(
    {
        "article", "articles", "report", "story", "text", "txt", "page",
        "document", "doc", "untitled", "unnamed", "index", "download", "file",
        "news", "export", "new", "copy", "print", "view", "default",
        "main", "home", "selection", "clipboard", "message", "mail", "email",
        "scan", "readme",
    }
)  # fmt: skip
_NUMBERED = re.compile(r"[\s_-]*\(?\d{1,4}\)?$")
_HASH = re.compile(r"(?=[^\s]*\d)[0-9a-f]{8,}", re.IGNORECASE)
_DATE = re.compile(r"(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}")
_HOST = re.compile(r"[a-z][a-z-]{2,30}(?:\.[a-z-]{2,30}){0,2}\.[a-z]{2,7}")
_LONGEST = 5
"""Words; longer names are headlines."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def source_from_name(stem: str, title: str = "") -> str:
    """The file's name as an outlet's: "harbour-courier_2" as "Harbour Courier"; "" if it says nothing."""
    if _HOST.fullmatch(stem):
        return stem
    name = _DATE.sub(" ", stem)
    name = _NUMBERED.sub("", name.strip())
    if _HASH.search(name):
        return ""
    words = re.findall(r"[^\W_][\w’'.&]*", _CAMEL.sub(" ", name.replace("_", " ").replace("-", " ")))
    words = [word for word in words if not word.isdigit()]
    meant = [word for word in words if word.lower() not in _GENERIC]
    if not meant or len(words) > _LONGEST or _is_from(title, words):
        return ""
    return " ".join(word if word[0].isupper() else word.capitalize() for word in words)


def _is_from(title: str, words: list[str]) -> bool:
    in_title = set(title.lower().split())
    return bool(in_title) and 2 * sum(word.lower() in in_title for word in words) > len(words)
