"""Names that differ in two sentences of different languages: one surname, two given names."""

from collections.abc import Iterator
from itertools import product

from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name
from reader.text.spelling import is_respelled, jaro_winkler, letters

# Words of a full name that are compared, the given name and the surname: in front of them may stand a
# calling, which German writes with a capital.
_FULL = 2
# Letters of a given name: fewer are initials.
_SHORTEST = 3
# The similarity of two given names from which they may be one: Jon and Jonathan, Michael and Michel.
_MAY_BE_ONE = 0.8


def translated_names(
    reports: tuple[ComparedArticle, ComparedArticle], left: Facts, right: Facts
) -> Iterator[Discrepancy]:
    """Two people of one surname, where neither report has the given name of the other's anywhere.

    The names of places, of bodies and of offices are translated; what has but one word may be such a name.
    """
    ours, theirs = _full_names(left), _full_names(right)
    for a, b in product(ours, theirs):
        if len(ours) == len(theirs) == 1 and _differ(a, b) and not _are_known(reports, a, b):
            yield Discrepancy(DiscrepancyKind.NAME, a.span, b.span, " ".join(a.words), " ".join(b.words))


def _full_names(facts: Facts) -> list[Name]:
    """The names of people with a given name and a surname; titles and what opens a sentence are no names."""
    titles = facts.scan.where("title")
    return [
        name
        for name in facts.names
        if len(name.keys) >= _FULL
        and not (name.opens and len(name.keys) == _FULL)
        and name.first[-_FULL] not in titles
        and all(len(key) >= _SHORTEST and not word.isupper() for key, word in _given_and_surname(name))
        and not _is_behind_article(facts, name)
    ]


def _given_and_surname(name: Name) -> Iterator[tuple[str, str]]:
    return zip(name.keys[-_FULL:], name.words[-_FULL:], strict=True)


def _is_behind_article(facts: Facts, name: Name) -> bool:
    """Whether what looks like a given name is a noun: "die Bäckerin Lorenz", "the Foreign Ministry"."""
    at = name.first[-_FULL]
    before = facts.scan.lower[at - 1] if at and len(name.keys) == _FULL else ""
    return "definite" in facts.scan.lexicon.groups("article", before)


def _differ(left: Name, right: Name) -> bool:
    (given, surname), (other, its_surname) = left.keys[-_FULL:], right.keys[-_FULL:]
    if surname != its_surname and not is_respelled(surname, its_surname, has_neighbour=False):
        return False
    is_short = given.startswith(other) or other.startswith(given)
    return not is_short and jaro_winkler(given, other) < _MAY_BE_ONE


def _are_known(reports: tuple[ComparedArticle, ComparedArticle], left: Name, right: Name) -> bool:
    """Whether one of the given names stands in the other report, too."""
    wanted = right.keys[-_FULL], left.keys[-_FULL]
    return any(
        letters(token.span.of(report.text)) == key
        for report, key in zip(reports, wanted, strict=True)
        for sentence in report.article.tokens
        for token in sentence
    )
