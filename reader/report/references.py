"""Articles as references for reference managers: RIS, BibTeX and CSL-JSON, without their texts."""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.library.importing.metadata.names import GROUPS
from reader.report.dates import MONTHS
from reader.text.model import Article, FieldName


class Reference(StrEnum):
    """A format of references."""

    RIS = "ris"
    BIBTEX = "bibtex"
    CSL = "csl-json"

    @property
    def suffix(self) -> str:
        """The usual ending of a file's name, with its dot."""
        return {Reference.RIS: ".ris", Reference.BIBTEX: ".bib", Reference.CSL: ".json"}[self]


@dataclass(frozen=True, slots=True)
class _Name:
    """An author; an agency, and a person with one name, has it in given, and no family name.

    The suffix is what stands behind the names, as "Jr.".
    """

    given: str
    family: str = ""
    suffix: str = ""


# Letters of the word of a headline that a key takes: shorter ones are "the", "in" and their like.
LEAST_OF_KEY = 4
# Letters of an outlet or a word in a key: a key is typed, and some programs cut longer ones.
MOST_OF_KEY = 30
_BETWEEN_AUTHORS = re.compile(r"[\s,]*(?:;|&|/|\||\band\b|\bund\b|\bet\b)\s*")
_COMMA = re.compile(r"\s*,\s*")
_FAMILY_FIRST = re.compile(
    r"((?:[^\W\d_A-Z]{1,3} ){0,2}[^\W\d_a-z][\w'’-]*), ([^\W\d_a-z][\w'’-]+(?: \w\.?)*|(?:\w\. ?)+)"
)
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*\s+){1,3}[^\W\d_][\w'’-]*")
_SUFFIX = re.compile(r"(?:,\s*|\s+)(Jr\.?|Sr\.?|II|III|IV)(?=\s*(?:,|$))")
_AGENCIES = frozenset({"the", "agence", "agencia", "agenzia"})
"""First words of names of agencies; their last words are those of teams and outlets."""
_MORE_GROUPS = frozenset({"presse", "france-presse", "prensa"})
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SPACE = re.compile(r"\s+")


def references(articles: Sequence[Article], form: Reference) -> str:
    """The articles as one text in that format; fields that are guesses are named in a note."""
    match form:
        case Reference.RIS:
            return "".join(map(_ris, articles))
        case Reference.BIBTEX:
            return "".join(_bibtex(one, key) for one, key in zip(articles, _keys(articles), strict=True))
        case Reference.CSL:
            listed = [_csl(one, key) for one, key in zip(articles, _keys(articles), strict=True)]
            return f"{json.dumps(listed, ensure_ascii=False, indent=1)}\n"


def _ris(article: Article) -> str:
    date = "/".join(_day(article))
    tags = [("TY", "NEWS"), ("TI", article.title or article.name), ("T2", article.source)]
    tags += [
        ("AU", ", ".join(filter(None, (one.family, one.given, one.suffix)))) for one in _authors(article)
    ]
    tags += [("PY", date[:4]), ("DA", date), ("LA", article.language), ("UR", _address(article))]
    tags += [("N1", note) for note in _notes(article)]
    lines = [f"{tag}  - {_line(value)}" for tag, value in tags if value]
    return "\r\n".join((*lines, "ER  - ", "", ""))


def _bibtex(article: Article, key: str) -> str:
    year, month, day = (*_day(article), "", "", "")[:3]
    fields = {
        "title": f"{{{_tex(article.title or article.name)}}}",
        "author": " and ".join(_tex_name(one) for one in _authors(article)),
        "journal": _tex(article.source),
        "year": year,
        "month": MONTHS[int(month) - 1][:3].lower() if month else "",
        "day": day.lstrip("0"),
        "langid": _tex(article.language),
        "url": _tex_address(_address(article)),
        "note": _tex("; ".join(_notes(article))),
    }
    bare = {"month"}
    lines = [
        f"  {name} = {value if name in bare else f'{{{value}}}'},\n"
        for name, value in fields.items()
        if value
    ]
    return f"@article{{{key},\n{''.join(lines)}}}\n\n"


def _csl(article: Article, key: str) -> dict[str, object]:
    day = [int(part) for part in _day(article)]
    fields: dict[str, object] = {
        "id": key,
        "type": "article-newspaper",
        "title": _line(article.title or article.name),
        "container-title": _line(article.source),
        "author": [_csl_name(one) for one in _authors(article)],
        "issued": {"date-parts": [day]} if day else None,
        "language": _line(article.language),
        "URL": _address(article),
        "note": "; ".join(_notes(article)),
    }
    return {name: value for name, value in fields.items() if value}


def _csl_name(name: _Name) -> dict[str, str]:
    if not name.family:
        return {"literal": name.given}
    told = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {part: value for part, value in told.items() if value}


def _tex_name(name: _Name) -> str:
    if not name.family:
        return f"{{{_tex(name.given)}}}"
    return ", ".join(_tex(part) for part in (name.family, name.suffix, name.given) if part)


_IN_TEX = {
    **{sign: f"\\{sign}" for sign in "&%$#_"},
    "{": r"\textbraceleft{}",  # BibTeX counts escaped braces too, and one alone would end the field
    "}": r"\textbraceright{}",
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def _tex(text: str) -> str:
    return "".join(_IN_TEX.get(sign, sign) for sign in _line(text))


def _tex_address(address: str) -> str:
    """An address with backslashes and braces escaped, which would end the field."""
    return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")


def _authors(article: Article) -> list[_Name]:
    parts = _BETWEEN_AUTHORS.split(_line(article.author))
    return list(dict.fromkeys(name for part in parts for name in _names(part)))


def _names(part: str) -> list[_Name]:
    """The names in a part of a byline; "Smith, John" is one name, any other comma stands between two."""
    last = _SUFFIX.search(part)
    turned = _FAMILY_FIRST.fullmatch(part[: last.start()] if last else part)
    if turned and not (turned[2].isalpha() and turned[2].isupper()):  # an agency
        return [_Name(turned[2], turned[1], last[1] if last else "")]
    return [_name(one) for one in _COMMA.split(_SUFFIX.sub(r" \1", part)) if one]


def _name(text: str) -> _Name:
    """A person's given and family names; a text that does not look like a person's name is not split."""
    suffix = _SUFFIX.search(text)
    name = text[: suffix.start()] if suffix else text
    words = name.split()
    if not _PERSON.fullmatch(name) or not all(word[0].isupper() for word in (words[0], words[-1])):
        return _Name(text)
    if words[0].casefold() in _AGENCIES or words[-1].casefold() in GROUPS | _MORE_GROUPS:
        return _Name(text)
    return _Name(" ".join(words[:-1]), words[-1], suffix[1] if suffix else "")


def _day(article: Article) -> tuple[str, ...]:
    """Year, month and day as far as they are known; () for what is no ISO date."""
    found = _DAY.match(article.field(FieldName.DATE).value)
    if found is None:
        return ()
    parts = tuple(part for part in found.groups() if part)
    return parts[:1] if len(parts) > 1 and not 1 <= int(parts[1]) <= len(MONTHS) else parts


def _notes(article: Article) -> list[str]:
    """A note naming the fields that are guesses: whoever cites them must know."""
    cited = (FieldName.TITLE, FieldName.SOURCE, FieldName.AUTHOR, FieldName.DATE)
    guessed = [str(name) for name in cited if article.field(name).value and article.field(name).is_guess]
    return [f"Guessed by Parallax: {', '.join(guessed)}"] if guessed else []


def _address(article: Article) -> str:
    return _line(article.origin) if article.has_address else ""


def _line(text: str) -> str:
    return _CONTROL.sub("", _SPACE.sub(" ", text)).strip()


def _keys(articles: Iterable[Article]) -> list[str]:
    """A key for each article: outlet, year, first long word of the headline; a second one gets "-2"."""
    keys: dict[str, None] = {}
    for article in articles:
        year = "".join(_day(article)[:1])
        long = next((word for word in article.title.split() if len(word) >= LEAST_OF_KEY), "")
        base = "".join(_plain(part) for part in (article.source, year, long)) or "report"
        number, key = 1, base
        while key in keys:
            number += 1
            key = f"{base}-{number}"
        keys[key] = None
    return list(keys)


def _plain(text: str) -> str:
    told = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]", "", told).lower()[:MOST_OF_KEY]
