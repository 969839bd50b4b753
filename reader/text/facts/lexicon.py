"""The words that carry facts in a language, by what they may mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from reader.languages.language import record

# Letters before "house" in guardhouse: fewer are no word of their own.
_SHORTEST = 4

LexiconTable = Mapping[str, frozenset[str]]
NOTHING: frozenset[str] = frozenset()
EVENT_WORDS = "event words"
OPPOSITE = "opposite"
DAY_ENDING = "day ending"
_OF_SEVERAL_WORDS = (EVENT_WORDS, OPPOSITE)
_GAP = "*"


@dataclass(frozen=True, slots=True)
class Together:
    """Several words of one meaning: those behind the first one, and those that end it later in the clause."""

    near: tuple[str, ...]
    last: tuple[str, ...]
    groups: frozenset[str]


WordsTogether = Mapping[str, tuple[Together, ...]]
"""By the first word, those that say something with it."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What single words, in lower case, may mean; every table maps a written form to its groups.

    Attributes:
        tables: by section of the file (event, people, vague, speech, weekday …).
        light: words of grammar.
        sections: every word with the sections in which it stands, for a quick first look.
        places: known places, each with the country in which it lies (a country lies in itself).
        has_dotted_days: whether a full stop stands behind the day of a month.
        language: the language of which it is.
        together: by section, what several words say together.
    """

    tables: Mapping[str, LexiconTable]
    light: frozenset[str]
    sections: Mapping[str, tuple[str, ...]]
    places: Mapping[str, str]
    has_dotted_days: bool = False
    language: str = ""
    together: Mapping[str, WordsTogether] = field(default_factory=dict)

    def groups(self, section: str, word: str) -> frozenset[str]:
        """The groups of that section to which the word belongs; empty when it belongs to none."""
        return self.tables.get(section, {}).get(word, NOTHING)

    def words(self, section: str) -> LexiconTable:
        """The words of that section, each with its groups."""
        return self.tables.get(section, {})

    def thing(self, word: str) -> str:
        """What names the same thing in other words: home for house, guard+building for guardhouse; or ""."""
        if known := self.group("thing", word):
            return known
        for ending in self.words("building"):
            whole = word.removesuffix(ending)
            if whole != word and len(whole) >= _SHORTEST:
                return f"{whole}+building"
        return ""

    def group(self, section: str, word: str) -> str:
        """The group of that word in a section whose groups do not overlap; "" when it stands in none."""
        groups = self.groups(section, word)
        return min(groups) if groups else ""


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of that language; one without words where nothing is known of it."""
    known = record(language)
    tables = _with_parts_of_days(known.meanings)
    sections: dict[str, tuple[str, ...]] = {}
    for name, table in tables.items():
        for word in table:
            sections[word] = (*sections.get(word, ()), name)
    together = {name: _together(known.meanings.get(name, {})) for name in _OF_SEVERAL_WORDS}
    for name, openings in together.items():
        for word in openings:
            sections[word] = tuple(dict.fromkeys((*sections.get(word, ()), name)))
    return Lexicon(
        tables,
        known.stop_words,
        MappingProxyType(sections),
        known.places,
        known.has_dotted_days,
        known.code,
        MappingProxyType(together),
    )


def _with_parts_of_days(tables: Mapping[str, LexiconTable]) -> Mapping[str, LexiconTable]:
    """The tables with each day and a part of it in one word, where the language has those: Dienstagabend."""
    endings, names = tables.get(DAY_ENDING, {}), tables.get("weekday", {})
    joined = [(f"{day}{end}", number, part) for day, number in names.items() for end, part in endings.items()]
    if not joined:
        return tables
    days = {**names, **{word: number for word, number, _ in joined}}
    parts = {**tables.get("part of day", {}), **{word: part for word, _, part in joined}}
    return MappingProxyType({**tables, "weekday": days, "part of day": parts})


def _together(table: LexiconTable) -> WordsTogether:
    """By their first words, those that a full stop joins in the file; a star stands for words between."""
    found: dict[str, tuple[Together, ...]] = {}
    for joined, groups in table.items():
        first, *rest = joined.split(".")
        gap = rest.index(_GAP) if _GAP in rest else len(rest)
        if rest:
            words = Together(tuple(rest[:gap]), tuple(rest[gap + 1 :]), groups)
            found[first] = (*found.get(first, ()), words)
    return found
