"""The words that carry facts, read from resources/facts once a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reader.languages.wordlists import word_set
from reader.paths import resources

Table = Mapping[str, frozenset[str]]
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What single words, in lower case, may mean; every table maps a written form to its groups.

    Attributes:
        tables: by section of the file (event, people, vague, speech, weekday …).
        light: words of grammar.
        sections: every word with the sections in which it stands, for a quick first look.
    """

    tables: Mapping[str, Table]
    light: frozenset[str]
    sections: Mapping[str, tuple[str, ...]]

    def groups(self, section: str, word: str) -> frozenset[str]:
        """The groups of that section to which the word belongs; empty when it belongs to none."""
        return self.tables.get(section, {}).get(word, NOTHING)

    def group(self, section: str, word: str) -> str:
        """The group of that word in a section whose groups do not overlap; "" when it stands in none."""
        groups = self.groups(section, word)
        return min(groups) if groups else ""


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of that language; one without words where there is no file for it."""
    path = resources() / "facts" / f"{language}.txt"
    found: dict[str, dict[str, set[str]]] = {}
    if language.isalpha() and path.is_file():
        section: dict[str, set[str]] = {}
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("["):
                section = found.setdefault(line.strip("[] "), {})
            elif line and not line.startswith("# "):
                group, *forms = line.split()
                for form in forms:
                    section.setdefault(form, set()).add(group)
    tables = {name: {w: frozenset(g) for w, g in table.items()} for name, table in found.items()}
    sections: dict[str, tuple[str, ...]] = {}
    for name, table in tables.items():
        for word in table:
            sections[word] = (*sections.get(word, ()), name)
    return Lexicon(MappingProxyType(tables), word_set(language, "stopwords"), MappingProxyType(sections))


@cache
def places() -> Mapping[str, str]:
    """Known places in lower case, each with the country in which it lies (a country lies in itself)."""
    found = {}
    for line in (resources() / "facts" / "places.tsv").read_text("utf-8").splitlines():
        if not line.startswith("# "):
            country, *within = line.casefold().split("\t")
            found.update(dict.fromkeys([country, *within], country))
    return MappingProxyType(found)
