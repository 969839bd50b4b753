"""Photo credits: how far a photographer's name and agency reach, and what looks like them."""

import re
from functools import cache

from reader.languages.language import record
from reader.text.cleaning.phrases import cleaning_words, openings, phrases

# Code points of a credit with two names and two agencies: no credit is longer, and what is longer is not
# searched.
LONGEST_CREDIT = 160
# Words of a photographer's name before an agency that nobody knows: one alone may be any word.
LEAST_NAME = 2
# Words of a credit, several names and their agencies: more are a sentence.
MOST_WORDS = 14

_TOKEN = re.compile(r"\S+")
_NAME_PART = re.compile(r"[^\W_]+")
_SEPARATORS = "/|,—–-()[].&©:;"
_GLUE = re.compile(
    r"(?<=[a-zß-ÿ]{3})(?=[A-ZÀ-Þ“\"][\w’'“]|[AI]$|[A-Z]\.|\d[\d,]{0,9}$)|(?<=[A-Z]{2})(?=[A-Z][a-z]{2}|[A-Z][a-z]\.|“)"
)
_SHORT_GLUE = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-Þ][a-zß-ÿ]{1,20}$)")  # before a sentence's first word
_BRACKETS = {"(": ")", "[": "]"}


def credit_end(text: str, at: int, limit: int, language: str, *, is_certain: bool) -> int | None:
    """Where the credit that begins there ends: at the limit, at an agency's name, or where prose is glued on.

    None when prose goes on in small letters, or when nothing but capitals speaks for a credit although
    nothing before (is_certain) said that one follows.
    """
    agencies, starters = cleaning_words(language, "agency"), record(language).starters
    stamps, connectors = cleaning_words(language, "stamp word"), connecting(language)
    end, is_complete, joins = None, is_certain, True
    for count, token in enumerate(_TOKEN.finditer(text, at, min(limit, at + LONGEST_CREDIT))):
        word = token.group()
        core = word.strip(_SEPARATORS)
        lower, is_named = core.lower(), _is_agency(word, agencies)
        if core[:1].islower() and lower not in connectors and not is_named:
            return None
        glued = _glued_at(word, agencies, starters)
        if glued is not None:
            return token.start() + glued if is_complete or _is_agency(word[:glued], agencies) else None
        may_end = end is not None and not joins and not is_named and core[:1].isupper() and "/" not in word
        if may_end and (lower in starters or _ended(text, end or 0, agencies) or lower in stamps):
            return end
        if core and (is_named or not core[0].islower()):
            end = token.end()
            is_complete = is_complete or is_named
        is_complete = is_complete or "/" in word
        joins = not core or word[-1] in "/|,—–-&" or lower in connectors
        if count >= MOST_WORDS:
            return None
    reached = end is not None and not text[end : min(limit, end + LONGEST_CREDIT)].strip(_SEPARATORS + " ")
    return end if is_complete and reached else None


def is_credit(content: str, language: str) -> bool:
    """Whether all of that is a credit ("Jane Doe/Agency", "(AP Photo/Jane Doe)", "Photo by Jane Doe")."""
    closing = _BRACKETS.get(content[:1])
    if len(content) > LONGEST_CREDIT or not content:
        return False
    if closing:
        inner = content.rstrip(". ")
        return (
            inner.endswith(closing)
            and closing not in inner[:-1]
            and _is_bracketed_credit(inner[1:-1].strip(), language)
        )
    if content[-1] in ".!?:;":
        return False
    content = content.lstrip("|-–— ") or content
    opened = openings(language, "credit").opening(content)
    certain = bool(opened) or content.startswith("©")
    agencies = cleaning_words(language, "agency")
    is_named = certain or any(word.lower() in agencies for word in _NAME_PART.findall(content))
    is_pair = "/" in content and len(_NAME_PART.findall(content)) > LEAST_NAME
    if not is_named and not is_pair and len(content.partition("/")[0].split()) < LEAST_NAME:
        return False
    return credit_end(content, opened, len(content), language, is_certain=certain) == len(content)


def connecting(language: str) -> frozenset[str]:
    """Small words that stand in names and between the names of a credit."""
    return cleaning_words(language, "connector")


def is_bracketed_name(content: str, language: str) -> bool:
    """Whether that is nothing but names in round brackets, as an owner of a picture stands below it."""
    words = content[1:-1].split()
    if content[0] != "(" or content[-1] != ")" or not 1 < len(words) <= MOST_WORDS:
        return False
    known = connecting(language)
    return all(word[0].isupper() or word in known for word in words) and words[-1][-1] not in ".!?"


def _is_bracketed_credit(inner: str, language: str) -> bool:
    if phrases(language, "credit note").whole(inner):
        return True
    if any(sign.isdigit() for sign in inner) and "/" not in inner:
        return False
    return bool(inner) and inner[-1] not in ".!?" and is_credit(inner, language)


def _glued_at(word: str, agencies: frozenset[str], starters: frozenset[str]) -> int | None:
    """Where in a word that is two the second begins ("PressBut")."""
    found = _GLUE.search(word) or _SHORT_GLUE.search(word)
    if found and found.re is _SHORT_GLUE and word[found.start() :].lower() not in starters:
        return None
    if found is None or not found.start() or word[found.start() :].strip(_SEPARATORS).lower() in agencies:
        return None
    return found.start()


def _is_agency(word: str, agencies: frozenset[str]) -> bool:
    return re.split(r"[/|—–]", word.strip(_SEPARATORS))[-1].lower() in agencies


def _ended(text: str, end: int, agencies: frozenset[str]) -> bool:
    """Whether an agency's name ends there."""
    words = text[max(0, end - LONGEST_CREDIT) : end].split()
    return bool(words) and _is_agency(words[-1], agencies)


@cache
def credit_mark(language: str) -> re.Pattern[str] | None:
    """What stands before a glued credit ("ImageCredit...", "CreditCredit..."); None where no word is kept."""
    marks = "|".join(map(re.escape, _spelled(language, "credit mark")))
    labels = "|".join(map(re.escape, _spelled(language, "label")))
    if not marks:
        return None
    return re.compile(rf"(?:(?:{labels})\s{{0,2}})?(?:(?:{marks})\s{{0,2}}){{1,3}}(?:\.{{3}}|…|:)\s{{0,2}}")


@cache
def glued_label(language: str) -> re.Pattern[str] | None:
    """A label glued to the caption it stands before ("VideoPeople wait")."""
    labels = "|".join(map(re.escape, _spelled(language, "label")))
    return re.compile(rf"(?:{labels})(?=\u00a0?[A-Z“\"][\w’]|A )") if labels else None


def _spelled(language: str, section: str) -> list[str]:
    return sorted(word.capitalize() for word in cleaning_words(language, section))


def is_marked_credit(content: str, language: str, *, has_label: bool) -> bool:
    """Whether that begins with a credit's mark, with the label of a picture before it or without one."""
    mark, label = credit_mark(language), glued_label(language)
    is_labelled = bool(label and label.match(content))
    return bool(mark and mark.match(content)) and is_labelled is has_label
